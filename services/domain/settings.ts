import { z } from 'zod';
import { otherLanguages } from './other-language.js';

/** Until it has a name: texts call it as they speak to the person (`org.unnamed`). */
const unnamedOrganisation = 'de jeugdhulp bij u in de buurt';

/** @param unnamed - what it is called as long as it has no name. */
export const organisationName = (
  { organisation }: Pick<Settings, 'organisation'>,
  unnamed: string,
): string => (organisation === unnamedOrganisation ? unnamed : organisation);

/**
 * What the line can do now (script §0.16): take in and pass on only · call back within some days · consultation
 * hours · live.
 */
export const lineModes = ['intake_only', 'call_back', 'hours', 'live'] as const;
export type LineMode = (typeof lineModes)[number];

/** Some days of every week (1 is Monday) from one time to another, by the clock of Europe/Amsterdam. */
const openHours = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: z.iso.time({ precision: -1 }),
  until: z.iso.time({ precision: -1 }),
});
export type OpenHours = Readonly<z.infer<typeof openHours>>;

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
  /** The day on which somebody last checked the numbers and hours of the help lines; absent: nobody did yet. */
  helpLinesCheckedOn: z.iso.date().optional(),
  mode: z.enum(lineModes).default('intake_only'),
  /** {hours}: when volunteers are there, in the modes `hours` and `live`; without any, always. */
  openHours: z.array(openHours).max(20).default([]),
  /** Days on which nobody is there, beside public holidays. */
  closedDays: z.array(z.iso.date()).max(200).default([]),
  /** Working days within which somebody calls or writes back. */
  callbackWithinDays: z.int().min(1).max(10).default(2),
  /** {line_number}: the number people see when the line calls. */
  lineNumber: z.string().max(20).default(''),
  /** {med_days}: working days within which a mediator gets in touch; 0: there is no mediation. */
  mediationWithinDays: z.int().min(0).max(20).default(0),
  /** Modules a volunteer must have followed before picking up a talk. */
  neededTrainings: z.array(z.string().min(1).max(60)).max(10).default(['basis']),
  /** Years after its date in which a certificate of conduct (VOG) counts. */
  vogValidYears: z.int().min(1).max(10).default(3),
  /** Days on which the council meets (yyyy-mm-dd); the first one ahead is {council_date}. */
  councilMeetings: z.array(z.iso.date()).max(60).default([]),
  /** Days after which the council has looked at a text when no meeting is planned: 35 at the most (script §0.14). */
  councilWithinDays: z.int().min(1).max(35).default(35),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
