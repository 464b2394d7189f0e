/** Two soft notes for somebody who waits, three for danger, one for a message: hertz, one after the other. */
const tunes = { offer: [660, 880], urgent: [880, 660, 880], message: [520] } as const;
export type Tune = keyof typeof tunes;

const noteSeconds = 0.22;
const loudness = 0.12;

let sound: AudioContext | undefined;
let isOn = true;

// Browsers let a page make a sound only after somebody touched it.
const wakeUp = (): void => {
  sound ??= new AudioContext();
  void sound.resume();
};
for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, wakeUp, { once: true });

/** @returns whether there is sound from now on. */
export const toggleSound = (): boolean => (isOn = !isOn);

/** Plays a tune. Everything that sounds is also seen: it is never the only sign. */
export function play(tune: Tune): void {
  if (!isOn || sound?.state !== 'running') return;
  let at = sound.currentTime;
  for (const hertz of tunes[tune]) {
    const note = sound.createOscillator();
    const volume = sound.createGain();
    note.frequency.value = hertz;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness, at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, at + noteSeconds);
    note.connect(volume).connect(sound.destination);
    note.start(at);
    note.stop(at + noteSeconds);
    at += noteSeconds * 0.8;
  }
}

const title = document.title;

/** How many things ask for attention, in the title of the tab: a number, never what. */
export function badge(count: number): void {
  document.title = count === 0 ? title : `(${String(count)}) ${title}`;
}
