import type { DeskAnswer } from '../../../domain/desk-message.js';
import type { AnyAct } from './link.js';

/** What the parts of the desk ask of the line. */
export interface DeskLine {
  do(act: AnyAct, id?: string): Promise<DeskAnswer>;
  tell(act: AnyAct): void;
}
