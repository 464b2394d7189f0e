import { z } from 'zod';
import { callbackTimes } from '../../services/domain/callback.js';
import { preferences, shares } from '../../services/domain/handoff.js';

/** What somebody wants of a person: to talk now, a call, a letter, or an answer to a message. */
export const wants = ['peer', 'call', 'write', 'message'] as const;
export type Want = (typeof wants)[number];

/** The part of a draft about people of the line; every field is absent until it is asked. */
export const askedOfPeopleShape = {
  /** The question to come back to after what is asked about people; absent when one came here by the ways on. */
  cameFrom: z.object({ at: z.string(), aside: z.string().optional() }).optional(),
  want: z.enum(wants).optional(),
  peer: z
    .object({
      share: z.enum(shares).optional(),
      preferences: z.array(z.enum(preferences)).default([]),
      /** How long somebody waits, in the minutes at which something is said about it. */
      minute: z.literal([0, 2, 5]).default(0),
      /** Something was typed, or chosen, since that was said. */
      answered: z.boolean().default(false),
      /** A volunteer was there in this visit. */
      talked: z.boolean().default(false),
      /** The volunteer of the talk that goes on, or of the last one. */
      alias: z.string().optional(),
      /** Somebody else asks to come in. */
      guest: z.object({ as: z.enum(['shadow', 'duo', 'transfer']), alias: z.string() }).optional(),
    })
    .optional(),
  callback: z
    .object({
      way: z.enum(['call', 'write']),
      /** A number or an address, until it is handed to whoever calls or writes. */
      how: z.string().optional(),
      when: z.enum(callbackTimes).optional(),
      /** It was asked before, and only the time is new. */
      again: z.boolean().default(false),
    })
    .optional(),
  /** What was answered for a mediation, and what the mediator asks. */
  mediation: z
    .object({
      who: z.string(),
      goal: z.string(),
      contact: z.string(),
      text: z.string(),
      startsAt: z.string(),
      place: z.string(),
      isMoved: z.boolean(),
      weeks: z.literal([2, 8]),
    })
    .partial()
    .optional(),
  /** The one score of this visit was given, or not wanted. */
  scored: z.boolean().default(false),
};
