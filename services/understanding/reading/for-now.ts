/**
 * Reads every text once, however many ask for it in the same moment. What a person typed is never kept: no more than
 * so many texts, and all are let go of before the process turns to the next event.
 */
export function forNow<Read>(read: (text: string) => Read, atMost: number): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === 0)
      setImmediate(() => {
        known.clear();
      });
    if (known.size >= atMost) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
