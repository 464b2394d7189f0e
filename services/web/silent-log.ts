const nothing = (): undefined => undefined;

/** Restify wants a logger and would write requests, headers and bodies to it: it gets one that is deaf. */
export const silentLog = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => silentLog,
};
