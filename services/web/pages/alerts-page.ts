import { type Html, html } from '../html.js';
import { page } from './page.js';
import { staffBar } from './staff-bar.js';

/** How a way does for somebody, as they see it. */
export interface AlertsView {
  readonly home: `/${string}`;
  readonly alias: string;
  /** Where they are mailed; absent when nobody filled that in. */
  readonly mail?: string;
  /** Whether the line can send mail at all. */
  readonly canMail: boolean;
  /** What a browser needs to be woken; absent when the line wakes none. */
  readonly pushKey?: string;
  /** What came of trying it out just now. */
  readonly tried?: { readonly sent: readonly string[]; readonly failed: readonly string[] };
}

const byMail = ({ mail, canMail }: AlertsView): string => {
  if (!canMail) return 'Deze lijn mailt niet.';
  return mail === undefined
    ? 'We hebben geen mailadres van je. Geef het aan de coördinator.'
    : `We mailen naar ${mail}. Klopt dat niet? Zeg het de coördinator.`;
};

const device = (key: string): Html =>
  html`<div class="device" data-key="${key}">
      <noscript><p>Dit werkt alleen met JavaScript. Zet het aan voor deze pagina.</p></noscript>
    </div>
    <script src="/alerts.js" defer></script>`;

function outcome({ tried }: AlertsView): Html | undefined {
  if (!tried) return undefined;
  const { sent, failed } = tried;
  const none = sent.length + failed.length === 0;
  return html`<div class="panel" role="status" tabindex="-1" autofocus>
    ${none ? html`<p>Er is nog geen manier om je een seintje te geven.</p>` : undefined}
    ${sent.length > 0 ? html`<p>Het seintje is onderweg: ${sent.join(' en ')}.</p>` : undefined}
    ${failed.length > 0 ? html`<p>Dit lukte niet: ${failed.join(' en ')}. Vertel het de coördinator.</p>` : undefined}
  </div>`;
}

/** `/seintjes`: how somebody hears that somebody waits when they are not looking. */
export const alertsPage = (view: AlertsView): Html =>
  page(
    'Seintjes',
    html`<h1>Seintjes</h1>
      ${outcome(view)}
      <p>
        Wacht er iemand en kijk je niet naar de lijn? Dan krijg je een seintje. Er staat altijd hetzelfde in:
        “Er wacht iemand”, en waar je moet zijn. Nooit over wie of wat het gaat.
      </p>
      <h2>Op dit apparaat</h2>
      ${view.pushKey === undefined ? html`<p>Deze lijn geeft geen seintjes op apparaten.</p>` : device(view.pushKey)}
      <h2>Per mail</h2>
      <p>${byMail(view)}</p>
      <h2>Proberen</h2>
      <form method="post" action="/seintjes/proberen">
        <button class="plain">Stuur mij nu een seintje</button>
      </form>`,
    staffBar('Seintjes', view.home, view.alias),
  );
