import { z } from 'zod';
import { otherLanguages } from './other-language.js';

/** Until it has a name: texts call it as they speak to the person (`org.unnamed`). */
export const unnamedOrganisation = 'de jeugdhulp bij u in de buurt';

/**
 * What an organisation words itself. Read from a file at the first start; every text that names one of
 * these gets it from here, so nothing about an organisation stands in the code.
 */
export const settingsSchema = z.strictObject({
  /** {lijn}: the name of this line, as in "Welkom bij {lijn}". */
  line: z.string().min(1).max(60).default('de Lijn'),
  /** {org}: the organisation that gives the care. */
  organisation: z.string().min(1).max(80).default(unnamedOrganisation),
  /** {raad}: the client council. */
  council: z.string().min(1).max(80).default('de cliëntenraad'),
  /** {formal_link}: where it says how to send in an official complaint. */
  formalLink: z.string().min(1).max(200).default('de website van de organisatie'),
  /** {public_link}: where the public reads what was done. */
  publicLink: z.string().min(1).max(200).default('de website van de cliëntenraad'),
  /** {coord_mail}: for people who work there. */
  coordinatorMail: z.string().max(200).default(''),
  /** {tweede_contact}: the mail address for whoever is not happy with the line itself. */
  secondContact: z.string().max(200).default(''),
  /** {betaler}: who pays for the line and cannot read it. */
  payer: z.string().max(80).default(''),
  /** Languages whose fixed text a native speaker read for this organisation; `help` is {lang_help}: where there is help in it. */
  otherLanguages: z
    .partialRecord(z.enum(otherLanguages), z.strictObject({ help: z.string().max(120).default('') }))
    .default({}),
  /** Days on which the council meets (yyyy-mm-dd); the first one ahead is {council_date}. */
  councilMeetings: z.array(z.iso.date()).max(60).default([]),
  /** Days after which the council has looked at a text when no meeting is planned: 35 at the most (script §0.14). */
  councilWithinDays: z.int().min(1).max(35).default(35),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
