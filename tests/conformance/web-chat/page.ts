import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else with stock Web Chat on it, as its own documentation sets it up. */
export interface Site {
  readonly origin: string;
  close(): void;
}

const page = (line: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>Web Chat</title>
    <style>html, body, #webchat { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="webchat" role="main"></div>
    <script src="/webchat.js"></script>
    <script>
      const domain = '${line}/v3/directline';
      fetch(domain + '/tokens/generate', { method: 'POST' })
        .then((answer) => answer.json())
        .then(({ token, conversationId }) => {
          window.talk = { token, conversationId };
          const directLine = WebChat.createDirectLine({ token, domain });
          WebChat.renderWebChat({ directLine, locale: 'nl-NL' }, document.getElementById('webchat'));
        });
    </script>
  </body>
</html>`;

/** @param webChat - the path of `webchat.js`. @param line - where the line will be; it need not run yet. */
export async function openSite(webChat: string, line: string): Promise<Site> {
  const files = new Map([
    ['/', { type: 'text/html', content: Buffer.from(page(line)) }],
    ['/webchat.js', { type: 'text/javascript', content: readFileSync(webChat) }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file) response.setHeader('content-type', file.type).end(file.content);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
