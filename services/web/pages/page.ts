import { type Html, html } from '../html.js';

/** The frame of every page of ours that works without script. The title is neutral: it stands in the history. */
export const page = (title: string, main: Html, header?: Html): Html =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/pear.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages.css" />
      </head>
      <body>
        ${header}
        <main>${main}</main>
      </body>
    </html>`;
