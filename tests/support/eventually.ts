/**
 * Waits until the check no longer throws, however slow the machine is today.
 *
 * @throws what the check threw last, after ten seconds.
 */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 10));
    }
  }
}
