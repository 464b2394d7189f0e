import { type Screen, screen as hears } from '../../services/safety/screen.js';

/** The screen as the line has it. */
export const screen: Screen = hears;
