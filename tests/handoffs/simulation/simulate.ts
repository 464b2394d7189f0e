import { onDuty } from '../../support/a-volunteer.js';
import { fakeClock } from '../../support/fake-clock.js';
import type { RecordStore } from '../../../services/ports/record-store.js';
import { type Handoff, handoffSchema, isOver } from '../../../services/domain/handoff.js';
import { errorName } from '../../../services/domain/errors.js';
import { Findings } from './findings.js';
import { holdAgainst, openHandoffs } from './hold-against.js';
import { openLineOfTwo } from './line-of-two.js';
import { random } from './random.js';
import { Visitor } from './visitor.js';
import { SimulatedVolunteer } from './volunteer.js';

interface Plan {
  readonly folder: string;
  /** People who ask for a person. */
  readonly persons: number;
  readonly volunteers: number;
  /** How many people come in one round. */
  readonly arrivals: number;
  /** Rounds between two starts of the line. */
  readonly restartEvery: number;
  readonly seed: number;
}

/** What passes between two rounds. */
const round = 5_000;
/** Of so many rounds the last part is night: nobody picks up, so that there are people nobody answers. */
const day = { rounds: 600, awake: 440 } as const;
/** A day has passed, and nothing can still be waiting for anything. */
const longEnough = 17_280;

/**
 * Lets people ask for a person, and volunteers with two desks each pick them up, all at the same moment, while desks
 * drop out and the line is started again in the middle of what it does.
 */
export async function simulate(
  plan: Plan,
  told: (line: string) => void = () => undefined,
): Promise<Findings> {
  const findings = new Findings();
  const chance = random(plan.seed);
  const clock = fakeClock('2026-11-02T09:00:00.000Z');
  let line = await openLineOfTwo(plan.folder, clock, findings);
  const volunteers = await Promise.all(
    Array.from({ length: plan.volunteers }, async (_, index) => {
      const gender = index % 3 === 0 ? 'woman' : 'man';
      const person = await onDuty({ ...line, clock }, `peer${String(index)}`, { gender }, 24 * 400);
      return new SimulatedVolunteer(person, random(plan.seed + index + 1));
    }),
  );
  const visitors: Visitor[] = [];
  let came = 0;

  /** Somebody whose request is over: holds everything against what stands in their conversation. */
  const leaves = async (visitor: Visitor, handoff: Handoff | undefined): Promise<void> => {
    const { conversationId } = visitor;
    if (handoff) findings.count(`outcome ${handoff.state}`);
    else findings.fault('without an outcome', `${conversationId} asked, and nothing is known of it`);
    findings.count('handoffs');
    const [{ line: one }] = line.processes;
    const { utterances } = await one.transcript(conversationId, 0, 1_000);
    visitor.check(utterances, findings);
    for (const volunteer of volunteers) {
      volunteer.check(conversationId, utterances, findings);
      volunteer.forget(conversationId);
    }
  };

  for (let rounds = 0; ; rounds += 1) {
    const isNight = rounds % day.rounds >= day.awake;
    for (const volunteer of volunteers) volunteer.isAwake = !isNight;
    for (let more = isNight ? 1 : plan.arrivals; more > 0 && came < plan.persons; more -= 1) {
      came += 1;
      visitors.push(new Visitor(`talk-${String(came)}`, random(plan.seed + 100_000 + came)));
    }
    if (visitors.length === 0 || rounds > longEnough) break;

    const acts = Promise.allSettled([
      ...visitors.map((visitor, index) => visitor.acts(line.processes[index % 2 === 0 ? 0 : 1])),
      ...volunteers.map((volunteer) => volunteer.acts(line.processes)),
      ...line.processes.map(({ timers }) => timers.runDue()),
    ]);
    if (rounds % plan.restartEvery === plan.restartEvery - 1) {
      // In the middle of everything.
      for (let turn = chance.below(40); turn > 0; turn -= 1) await new Promise(setImmediate);
      await line.close();
      const failed = (await acts).filter(({ status }) => status === 'rejected').length;
      findings.count('acts torn off by a restart', failed);
      findings.count('restarts');
      line = await openLineOfTwo(plan.folder, clock, findings);
    } else await noneFailed(acts, findings);

    if (rounds % 3 === 0) {
      await holdAgainst(line.store, clock.now(), findings);
      const kept = await keptHandoffs(line.store);
      for (const visitor of [...visitors]) {
        const handoff = kept.get(visitor.conversationId);
        if (!visitor.isDone || visitor.hasUnsent || (handoff && !isOver(handoff))) continue;
        await leaves(visitor, handoff);
        visitors.splice(visitors.indexOf(visitor), 1);
      }
    }
    if (rounds % 100 === 0)
      told(`${String(came)} came, ${String(visitors.length)} are here, ${clock.now().toISOString()}`);
    await clock.advance(round);
  }
  for (const { id } of await openHandoffs(line.store)) findings.fault('without an outcome', id);
  await line.close();
  return findings;
}

async function noneFailed(acts: Promise<PromiseSettledResult<void>[]>, findings: Findings): Promise<void> {
  for (const act of await acts) {
    if (act.status === 'fulfilled') continue;
    findings.count(`failed: ${errorName(act.reason)}`);
  }
}

/** Every request that is still kept, over or not, by its conversation. */
async function keptHandoffs(store: RecordStore): Promise<ReadonlyMap<string, Handoff>> {
  const kept = new Map<string, Handoff>();
  let after: string | undefined;
  do {
    const page = await store.find({ kind: 'handoff', limit: 1_000, ...(after !== undefined && { after }) });
    for (const { body } of page.records) {
      const handoff = handoffSchema.parse(body);
      kept.set(handoff.conversationId, handoff);
    }
    after = page.next;
  } while (after !== undefined);
  return kept;
}
