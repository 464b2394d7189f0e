import { appendFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server in a process of its own. Its arguments: how it behaves, the port (0: a free one), and the file that
 * each letter becomes a line of JSON in before its sender hears that it is taken.
 */
const [, , manner = 'taking', port = '0', book = ''] = process.argv;

const failed = (code: number): Error => Object.assign(new Error('no'), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  // `no-tls` does not offer it, like a relay of long ago.
  disabledCommands: manner === 'no-tls' ? ['STARTTLS', 'AUTH'] : [],
  logger: false,
  onRcptTo({ address }, _session, done) {
    if (manner === 'refusing') done(failed(550));
    else if (manner === 'busy') done(failed(451));
    else if (manner === 'dying') process.exit(1);
    else if (manner === 'refusing-one' && address.startsWith('weg@')) done(failed(550));
    else done();
  },
  onAuth({ username, password }, _session, done) {
    if (username === 'lijn' && password === 'wacht:woord') done(null, { user: username });
    else done(failed(535));
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (manner === 'slow') return; // it never says that it has it
      const { mailFrom, rcptTo } = session.envelope;
      const letter = {
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        encrypted: session.secure,
        raw: Buffer.concat(chunks).toString('latin1'),
      };
      appendFileSync(book, `${JSON.stringify(letter)}\n`);
      done();
    });
  },
});
server.on('error', () => undefined); // a client that hangs up
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.server.address();
  process.stdout.write(`ready ${String(typeof address === 'object' && address ? address.port : 0)}\n`);
});
