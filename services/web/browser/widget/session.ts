/** All that the tab remembers: which conversation, and the token that opens it. Never a word of it. */
export interface Session {
  readonly id: string;
  readonly token: string;
}

const place = 'peerlijn';
let inMemory: Session | undefined;

/** A browser may refuse storage in a frame; then the conversation lives as long as the page. */
function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export function recallSession(): Session | undefined {
  inMemory ??=
    quietly(() => JSON.parse(sessionStorage.getItem(place) ?? 'null') as Session | null) ?? undefined;
  return inMemory;
}

export function keepSession(session: Session): void {
  inMemory = session;
  quietly(() => {
    sessionStorage.setItem(place, JSON.stringify(session));
  });
}

export function forgetSession(): void {
  inMemory = undefined;
  quietly(() => {
    sessionStorage.clear();
  });
}
