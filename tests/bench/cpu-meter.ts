/** Preloaded into a measured program: answers how much CPU and memory that process has used, over the IPC channel. */
process.on('message', (question) => {
  if (question !== 'meter') return;
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ cpu: (user + system) / 1000, resident: rss, live: heapUsed + external });
});
// Whoever measures has gone: so does what was measured.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
