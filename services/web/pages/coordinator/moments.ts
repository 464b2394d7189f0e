const moment = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** An instant as people say it: `maandag 3 februari om 19:05`. */
export const plainMoment = (instant: string): string => moment.format(new Date(instant));
