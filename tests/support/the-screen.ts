import { screen as read, type Screen } from '../../services/safety/screen.js';

const readBefore = new Map<string, ReturnType<Screen>>();

/** The screen of the line. It is pure, and the walks say the same few sentences thousands of times. */
export const screen: Screen = (text) => {
  const before = readBefore.get(text) ?? read(text);
  readBefore.set(text, before);
  return before;
};
