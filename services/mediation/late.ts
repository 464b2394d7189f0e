import type { RecordStore } from '../ports/record-store.js';
import { freeMediations, takenMediations } from './mediation-records.js';

/** In how many mediations nobody got in touch by the day that was promised. A number: a coordinator sees no case. */
export async function lateMediations(store: RecordStore): Promise<number> {
  const open = [...(await freeMediations(store)), ...(await takenMediations(store))];
  return open.filter(({ lateSince }) => lateSince !== undefined).length;
}
