import { expect, it } from '@jest/globals';
import { ComplaintBot } from '../../bots/complaint-bot.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { anonymiser } from '../support/the-anonymiser.js';
import { screen } from '../support/the-screen.js';

it('gives the numbers when a turn failed: what was typed may have been a cry for help', () => {
  const settings = () => settingsSchema.parse({});
  const intake = new IntakeDialog(catalogue);
  const bot = new ComplaintBot({ intake, text: catalogue, settings, anonymiser, screen });
  for (const form of ['u', 'je', 'en'] as const) {
    const said = bot.sorry(form);
    expect(said.map(({ key }) => key)).toEqual(['err.down', 'cr.line_112', 'cr.line_113']);
    expect(said.every((bubble) => bubble.form === form)).toBe(true);
  }
});
