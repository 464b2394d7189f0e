import { writeFileSync } from 'node:fs';
import { textEntries } from './text-entries.js';
import { textKeysSource } from './text-keys-source.js';

writeFileSync('services/domain/text-keys.ts', textKeysSource(textEntries));
