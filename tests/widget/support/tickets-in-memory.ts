import { StaleRevision } from '../../../services/domain/errors.js';
import type { RecordStore } from '../../../services/ports/record-store.js';

/** As much of a store as Direct Line asks for: one-use tickets, and signals that nobody listens to. */
export function ticketsInMemory(): RecordStore {
  const used = new Set<string>();
  const listeners = new Map<string, Set<(note: string) => void>>();
  const notAsked = () => Promise.reject(new Error('Direct Line asks a store for tickets only'));
  return {
    read: notAsked,
    find: notAsked,
    refs: notAsked,
    count: notAsked,
    commit([change]) {
      if (!change || !('put' in change)) return notAsked();
      if (used.has(change.put.id)) return Promise.reject(new StaleRevision());
      used.add(change.put.id);
      return Promise.resolve();
    },
    watch: () => () => undefined,
    signal(topic, note) {
      for (const heard of listeners.get(topic) ?? []) heard(note);
    },
    onSignal(topic, heard) {
      const those = listeners.get(topic) ?? new Set();
      listeners.set(topic, those.add(heard));
      return () => those.delete(heard);
    },
  };
}
