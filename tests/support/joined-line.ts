import { ComplaintBot } from '../../bots/complaint-bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { Relay } from '../../bots/relay/relay.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { homes } from '../../services/accounts/homes.js';
import { callPeople } from '../../services/alerts/call-people.js';
import type { Ways } from '../../services/alerts/callees.js';
import { endCase } from '../../services/cases/end-case.js';
import type { Settings } from '../../services/domain/settings.js';
import { textCheck, textCheckJobs } from '../../services/council/text-check.js';
import { createDesk } from '../../services/handoff/create-desk.js';
import { peopleJobs } from '../../services/handoff/people-jobs.js';
import { typicalWait } from '../../services/handoff/typical-wait.js';
import { mediationJobs } from '../../services/mediation/look-at-mediation.js';
import { mediationDesk } from '../../services/mediation/mediation-desk.js';
import { mediationWork } from '../../services/mediation/turn-mediation-work.js';
import type { Clock } from '../../services/ports/clock.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { TimerWorker } from '../../services/timers/timer-worker.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { recordedLog } from './recorded-log.js';
import { anonymiser } from './the-anonymiser.js';
import { screen } from './the-screen.js';

interface House {
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly clock: Clock;
}

/** What `index.ts` joins, without the web. */
export function joinedLine(house: House, settings: () => Settings, ways: Ways = {}) {
  const { store, keys, clock } = house;
  const base = { store, keys, clock };
  const intake = new IntakeDialog(catalogue);
  const complaints = new ComplaintBot({ intake, text: catalogue, settings, anonymiser, screen });
  const bot = new Relay({ bot: complaints, screen, text: catalogue });
  const log = recordedLog();
  const alerts = callPeople({
    ...base,
    log,
    ways,
    text: catalogue.label('alert.waiting', 'nl'),
    deskOf: (role) => `https://lijn.example${homes[role]}`,
  });
  const mediation = mediationWork({ store, settings, alerts });
  const line = new ConversationLine({
    ...base,
    log,
    settings,
    anonymiser,
    bot,
    onCall: nobodyOnCall,
    people: { alerts, mediation, typicalWait: typicalWait(store, clock) },
  });
  const { conversations } = line;
  const parts = { ...base, settings, conversations, alerts };
  const timers = new TimerWorker({
    ...base,
    log,
    jobs: {
      'end-case': (timer, work) => endCase(work, store, keys, timer),
      'erase-keys': ({ caseId }) => keys.erase(caseId),
      silence: (timer, work) => line.silence(timer, work),
      ...peopleJobs(parts),
      ...mediationJobs(parts),
      alert: alerts.job,
      ...textCheckJobs,
    },
  });
  const texts = textCheck({ ...parts, anonymiser });
  return {
    line,
    log,
    desk: createDesk(parts),
    mediators: mediationDesk(parts),
    textCheck: texts,
    /** Does what is due now. */
    runDue: async (): Promise<void> => {
      await timers.runDue();
      await alerts.finish();
      await texts.passUnchecked();
    },
  };
}
