import type { Turn } from './long-talk.js';

/** Who somebody is, and that their words may be kept, as they say it; then the story is asked. */
export const toStory = (who: string, yes = 'ja'): readonly Turn[] => [
  [who, ['privacy.short_off', 'privacy.ok']],
  [yes, ['story.ask']],
];
