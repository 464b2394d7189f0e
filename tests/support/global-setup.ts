/** Runs once before all tests. */
export default function globalSetup(): void {
  process.env.TZ = 'UTC';
}
