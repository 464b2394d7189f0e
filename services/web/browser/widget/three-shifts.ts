/** Milliseconds within which the next Shift must come. */
const patience = 3_000;
const needed = 3;

/**
 * Listens for 3 × Shift. A capital letter is not a Shift: only Shift on its own counts, and another key or too long
 * a wait starts over.
 *
 * @param away - at the third.
 * @param count - how many are still needed, at each change; 0 when nothing is being counted.
 */
export function onThreeShifts(away: () => void, count: (left: number) => void = () => undefined): void {
  let pressed = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const startOver = () => {
    pressed = 0;
    count(0);
  };

  document.addEventListener('keydown', ({ key, repeat }) => {
    isAlone = key === 'Shift' && (isAlone || !repeat);
    if (key !== 'Shift') startOver();
  });
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    pressed += 1;
    clearTimeout(timer);
    if (pressed < needed) {
      count(needed - pressed);
      timer = setTimeout(startOver, patience);
    } else {
      startOver();
      away();
    }
  });
}
