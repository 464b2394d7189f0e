/** Short notes within this process, forgotten at once: who is typing, who is there. */
export class Signals {
  readonly #byTopic = new Map<string, Set<(note: string) => void>>();

  send(topic: string, note: string): void {
    const listeners = this.#byTopic.get(topic);
    for (const heard of listeners ?? []) {
      queueMicrotask(() => {
        if (listeners?.has(heard)) heard(note);
      });
    }
  }

  /** @returns how to stop. */
  on(topic: string, heard: (note: string) => void): () => void {
    // A function of its own, so that one that listens twice can stop once.
    const listener = (note: string) => {
      heard(note);
    };
    const listeners = this.#byTopic.get(topic) ?? new Set();
    this.#byTopic.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byTopic.get(topic) === listeners) this.#byTopic.delete(topic);
    };
  }
}
