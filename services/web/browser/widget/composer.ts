import { find } from './dom.js';

const form = find('.composer');
const input = find('#input') as HTMLTextAreaElement;

/** Enter sends and Shift + Enter begins a new line; `typed` is called at every key. */
export function listenToComposer(send: (text: string) => void, typed: () => void): void {
  const submit = () => {
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    grow();
    send(text);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    input.focus();
  });
  input.addEventListener('keydown', (event) => {
    // While a word is being composed (Chinese, some Android keyboards), Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', () => {
    grow();
    typed();
  });
}

/** As high as the text, up to what the style allows. */
function grow(): void {
  input.style.height = 'auto';
  input.style.height = `${String(input.scrollHeight)}px`;
}
