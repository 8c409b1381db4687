// Takes from franc's models those of languages that no news is written in: two in three, of which franc would make dictionaries whenever a worker wakes.
import { data } from 'franc/data.js';
import { tagOf } from '../languages/languages';

for (const models of Object.values(data)) for (const code of Object.keys(models)) if (tagOf(code) === null) delete models[code];
