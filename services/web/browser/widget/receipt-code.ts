import { button, find, make } from './dom.js';
import { saveFile } from './save-file.js';
import { words } from './words.js';

const section = find('.panel .code');

/** From now on the menu can keep the code: *Bewaar mijn code*. */
export function offerCode(code: string, done: (text: string) => void): void {
  section.hidden = false;
  section.querySelector('.code-value')?.replaceChildren(code);
  section
    .querySelector('.row')
    ?.replaceChildren(
      ...actionsFor(code).map(({ label, act }) => button(label, () => void act().then(done))),
    );
}

/** Not every browser has a sheet to share with. */
export const canShare = 'share' in navigator;

/** There is no code any more. */
export function forgetCode(): void {
  section.hidden = true;
  section.querySelector('.code-value')?.replaceChildren();
  section.querySelector('.row')?.replaceChildren();
}

interface CodeAction {
  readonly label: string;
  /** Does it, and tells what to say about it; nothing when there is nothing to say. */
  readonly act: () => Promise<string>;
}

/** What the browser itself can do with the code; what it cannot, is not offered in the menu. */
export function actionsFor(code: string): readonly CodeAction[] {
  const { copy, copied, picture, saved, share } = words();
  const actions: CodeAction[] = [
    { label: copy, act: () => copyText(code).then((isCopied) => (isCopied ? copied : code)) },
    { label: picture, act: () => savePicture(code).then(() => saved) },
  ];
  if (canShare) {
    actions.push({ label: share, act: () => navigator.share({ text: code }).then(nothing, nothing) });
  }
  return actions;
}

const nothing = () => '';

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A picture that says what it is only to whoever kept it: the code and nothing else. */
function savePicture(code: string): Promise<void> {
  const canvas = make('canvas', { width: 900, height: 300 });
  const paint = canvas.getContext('2d');
  if (!paint) return Promise.resolve();
  paint.fillStyle = '#f8f3e4';
  paint.fillRect(0, 0, 900, 300);
  paint.fillStyle = '#2a331d';
  paint.textAlign = 'center';
  paint.font = '600 64px ui-monospace, monospace';
  paint.fillText(code, 450, 170);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      if (blob) saveFile(blob, 'code.png');
      resolve();
    });
  });
}
