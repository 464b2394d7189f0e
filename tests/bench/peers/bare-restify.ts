/** The least a restify program can be: what the line's start is measured against. */
import restify from 'restify';

const server = restify.createServer();
server.get('/health', (_request, response, next) => {
  response.send({ ok: true });
  next();
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${String(server.address().port)}\n`);
});
