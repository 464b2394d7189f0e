import type { Finding } from '../finding.js';
import type { Token } from '../tokens.js';

/** Each finding with its first token and the one after its last. */
export function* withTokens(
  tokens: readonly Token[],
  findings: readonly Finding[],
): Iterable<readonly [Finding, from: number, to: number]> {
  let at = 0;
  for (const finding of findings) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= finding.start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < finding.end) at += 1;
    yield [finding, from, at];
    if (at > from) at -= 1; // a finding may end inside a token where the next one begins
  }
}
