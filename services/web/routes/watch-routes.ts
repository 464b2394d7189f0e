import type { Route } from '../route.js';

export interface Watched {
  /** Whether messages can be kept now. */
  readonly healthy: () => Promise<boolean>;
  /** How often each named event happened since the start. */
  readonly counts: () => ReadonlyMap<string, number>;
}

const metricsText = (counts: ReadonlyMap<string, number>): string =>
  [
    '# HELP peerlijn_events_total How often something happened since the start.',
    '# TYPE peerlijn_events_total counter',
    ...[...counts].sort().map(([event, count]) => `peerlijn_events_total{event="${event}"} ${String(count)}`),
    '',
  ].join('\n');

/** For whoever watches over the line: is it well, and how often did what happen. Numbers only. */
export const watchRoutes = ({ healthy, counts }: Watched): readonly Route[] => [
  {
    method: 'GET',
    path: '/health',
    may: 'anyone',
    audit: 'nothing',
    kind: 'api',
    cost: 0,
    answer: async () => {
      const well = await healthy().catch(() => false);
      return { status: well ? 200 : 503, json: { status: well ? 'ok' : 'unavailable' } };
    },
  },
  {
    method: 'GET',
    path: '/metrics',
    may: 'anyone',
    audit: 'nothing',
    kind: 'api',
    answer: () => ({ text: metricsText(counts()) }),
  },
];
