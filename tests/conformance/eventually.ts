/** Looks again and again until it is so; the test's own time limit ends it when it never is. */
export async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
