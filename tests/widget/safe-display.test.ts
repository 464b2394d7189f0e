import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { openLine } from './support/open-line.js';
import type { Script } from './support/scripted-line.js';
import { script as usual } from './support/the-script.js';
import { visit } from './support/visit.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.png">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">klik</a>',
  '[klik](javascript:alert(1))',
  '![plaatje](https://evil.example/x.png)',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<button form=f formaction=javascript:alert(1)>x',
  '<form action="https://evil.example"><input name=a>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<object data="data:text/html,<script>alert(1)</script>">',
  '<embed src="javascript:alert(1)">',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '`${alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '</p></div><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  'javascript:alert(1)',
  '<script\u0000>alert(1)</script>',
  '\u202e<img src=x onerror=alert(1)>\u202c',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a id=navigator><a id=navigator name=clipboard>',
  '__proto__',
];

/** Whatever somebody says comes back in every place where words can stand. */
const echo: Script = {
  greet: (form) => usual.greet(form),
  reply(said) {
    const text = said.kind === 'message' ? said.text : '';
    const replies = [{ label: text, value: text }];
    return [
      { text: `Uw code: ${text}`, code: text, key: text },
      { text, answer: 'many', replies },
      { text, answer: 'score', replies },
      { text, answer: 'one', replies },
    ];
  },
};

it('shows words as words wherever they stand, whatever they look like', async () => {
  const at = await openLine({ script: echo });
  const parent = await visit(browser, at.url);
  for (const [index, payload] of payloads.entries()) {
    await parent.say(payload);
    await parent.page
      .locator('.bubble')
      .nth(3 + index * 5 + 4)
      .waitFor();
    const shown = (await parent.bubbles()).slice(-5);
    const visible = payload.replaceAll('\0', '\uFFFD');
    expect(shown.map((text) => text.replaceAll('\0', '\uFFFD'))).toEqual([
      visible,
      `Uw code: ${visible}`,
      visible,
      visible,
      visible,
    ]);
    expect(await parent.answers()).toHaveLength(1);
  }
  await parent.page.reload();
  await parent.page
    .locator('.bubble')
    .nth(3 + payloads.length * 5 - 1)
    .waitFor();

  expect(parent.faults).toEqual([]);
  expect(await parent.page.locator('.log :is(script, img, iframe, a, style, svg, form)').count()).toBe(0);
  expect(parent.page.url()).toBe(`${at.url}/`);
  await parent.close();
  await at.stop();
}, 60_000);

it('runs nothing that was not built with it, not even from its own hand', async () => {
  const at = await openLine();
  const parent = await visit(browser, at.url);
  const attempts = [
    "document.body.innerHTML = '<b>x</b>'",
    "document.querySelector('.log').insertAdjacentHTML('beforeend', '<b>x</b>')",
    "document.createElement('script').text = 'alert(1)'",
    "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
  ];
  for (const attempt of attempts) {
    await expect(parent.page.evaluate(attempt)).rejects.toThrow('TrustedHTML'.slice(0, 7));
  }
  await parent.page.evaluate(
    "document.head.append(Object.assign(document.createElement('style'), { textContent: '* { display: none }' }))",
  );

  expect(await parent.page.locator('.exit').isVisible()).toBe(true);
  expect(parent.faults).toContain('policy: style-src-elem');
  await parent.close();
  await at.stop();
});
