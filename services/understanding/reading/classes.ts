/** Words by class; a member may be several words (`niet_meer`) or another class (`<kin>`). */
export type Classes = Readonly<Record<string, string>>;

/** The members of every class, by its name in brackets, with classes inside classes written out. */
export type Members = ReadonlyMap<string, readonly string[]>;

export const isClass = (item: string): boolean => item.startsWith('<');

export function membersOf(classes: Classes): Members {
  const written = (name: string): readonly string[] =>
    (classes[name] ?? '')
      .trim()
      .split(/\s+/)
      .flatMap((member) => (isClass(member) ? written(member.slice(1, -1)) : member));
  return new Map(Object.keys(classes).map((name) => [`<${name}>`, [...new Set(written(name))]]));
}
