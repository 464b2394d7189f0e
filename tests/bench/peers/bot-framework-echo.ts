/** Bot Framework's own echo sample (02.echo-bot), with a free port and without its greeting texts. */
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const reply = `Echo: ${context.activity.text}`;
      await context.sendActivity({ type: 'message', text: reply, speak: reply });
      await next();
    });
  }
}

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as restify.Request & { method: string }, response, (context) =>
    bot.run(context),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${String(server.address().port)}\n`);
});
