/** The Agents SDK's echo sample: its own server on express, state in memory. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { AgentApplication, MemoryStorage, type TurnContext, type TurnState } from '@microsoft/agents-hosting';
import { startServer } from '@microsoft/agents-hosting-express';

const echo = new AgentApplication<TurnState>({ storage: new MemoryStorage() });
echo.onActivity('message', async (context: TurnContext, state: TurnState) => {
  const count = (state.getValue<number | undefined>('conversation.counter') ?? 0) + 1;
  state.setValue('conversation.counter', count);
  await context.sendActivity(`[${String(count)}] You said: ${context.activity.text ?? ''}`);
});

/** The sample's server does not tell which port it got, so it is given a free one. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const port = await freePort();
startServer(echo, { port });
const url = `http://127.0.0.1:${String(port)}`;
for (let answered = false; !answered;) {
  answered = await fetch(url).then(
    () => true,
    () => false,
  );
}
process.stdout.write(`ready ${url}\n`);
