// Writes a new text of a screen into every language of assets/_locales: in English as it is given, elsewhere as a text to translate.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const LOCALES = 'assets/_locales';
/** `description` of a text that is still English in a file of another language; test/ui/strings.test.ts names each of them. */
export const TO_TRANSLATE = 'To translate';
const CATEGORY = /_(?:zero|one|two|few|many|other)$/;

export const help = `npm run new -- text KEY "TEXT" [options]
npm run new -- text KEY "TEXT FOR ONE" "TEXT FOR MANY" [options]

  KEY                  camelCase, of no other text: keepImages
  TEXT                 English. $NAME$ stands for what is filled in; parts are numbered in the order in which
                       they appear. With two texts KEY gets one form for each plural category of each
                       language, and $COUNT$ is its only part.
  --description WORDS  for translators: where the text is shown, what its parts are
  --after KEY          the text that it stands behind; else the last one whose key begins with the same word

Example: npm run new -- text keepImages "Keep images" --description "Name of a switch" --after keepTextHint
         npm run new -- text imagesKept "$COUNT$ image kept" "$COUNT$ images kept"`;

const OPTIONS = { description: { type: 'string' }, after: { type: 'string' } };

/** Writes the text into every file below this root; returns what was written and what to do next. */
export function write(args, root) {
  const wanted = readWanted(args);
  const english = readMessages(root, 'en');
  const after = placeOf(wanted, english);
  const locales = readdirSync(join(root, LOCALES));
  for (const locale of locales) {
    const messages = readMessages(root, locale);
    const written = insertAfter(messages, after, entriesOf(wanted, locale));
    writeFileSync(join(root, fileOf(locale)), `${JSON.stringify(written, null, 2)}\n`);
  }
  const said =
    wanted.many === undefined
      ? `texts.say('${wanted.key}'${partsOf(wanted)
          .map((part) => `, ${part}`)
          .join('')})`
      : `texts.sayCount('${wanted.key}', count)`;
  return [
    `${LOCALES}/{${locales.join(',')}}/messages.json: ${wanted.key}, after ${after}\n`,
    'Next:',
    `  1. Use it: ${said}`,
    `  2. Translate it where its description is “${TO_TRANSLATE}”, and take that description away.`,
    '  3. npx vitest run test/ui/strings.test.ts',
  ];
}

function readWanted(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [key, one, many, ...rest] = positionals;
  if (!key || !one) throw new Error('A text needs a key and its English words');
  if (rest.length > 0) throw new Error(`What is “${rest.join(' ')}”? A text of several words stands in quotes`);
  if (!/^[a-z][a-zA-Z0-9]*$/.test(key)) throw new Error(`“${key}” is no key: camelCase, letters and digits`);
  // The browser fills in $1 to $9 wherever they stand in a message.
  if ([one, many ?? ''].some((text) => text.replace(/\$[a-zA-Z]\w*\$/g, '').includes('$'))) {
    throw new Error('A “$” may only stand around the name of a part: $NAME$');
  }
  const parts = partsOf({ one });
  if (many !== undefined && [one, many].some((text) => partsOf({ one: text }).join() !== 'count')) {
    throw new Error('Both forms of a plural need $COUNT$, and no other part');
  }
  if (parts.length > 9) throw new Error('A text has nine parts at most: the browser knows $1 to $9');
  return { key, one, many, ...values };
}

/** Names of the parts that are filled in, in the order in which they appear: “$NAMES$ and $OUTLET$” → names, outlet. */
function partsOf({ one }) {
  return [...new Set([...one.matchAll(/\$(\w+)\$/g)].map(([, name]) => name.toLowerCase()))];
}

/** Key, without plural category, of the text that the new one stands behind. */
function placeOf({ key, after }, english) {
  const known = [...new Set(Object.keys(english).map((name) => name.replace(CATEGORY, '')))];
  if (known.includes(key)) throw new Error(`There is a text “${key}” already: “${(english[key] ?? english[`${key}_other`]).message}”`);
  if (after !== undefined && !known.includes(after)) throw new Error(`There is no text “${after}” to stand behind`);
  const [word] = /^[a-z0-9]+/.exec(key);
  return after ?? known.findLast((name) => /^[a-z0-9]+/.exec(name)?.[0] === word) ?? known.at(-1);
}

/** The entries of one language: one, or one for each of its plural categories. */
function entriesOf({ key, one, many, description }, locale) {
  const parts = partsOf({ one });
  const note = locale === 'en' ? description : TO_TRANSLATE;
  const entry = (message) => ({
    message,
    ...(note && { description: note }),
    ...(parts.length > 0 && { placeholders: Object.fromEntries(parts.map((name, index) => [name, { content: `$${index + 1}` }])) }),
  });
  if (many === undefined) return { [key]: entry(one) };
  const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
  return Object.fromEntries(pluralCategories.map((category) => [`${key}_${category}`, entry(category === 'one' ? one : many)]));
}

/** Behind the last form of the text `after`. */
function insertAfter(messages, after, entries) {
  const names = Object.entries(messages);
  const index = names.findLastIndex(([name]) => name.replace(CATEGORY, '') === after);
  return Object.fromEntries([...names.slice(0, index + 1), ...Object.entries(entries), ...names.slice(index + 1)]);
}

function fileOf(locale) {
  return `${LOCALES}/${locale}/messages.json`;
}

function readMessages(root, locale) {
  return JSON.parse(readFileSync(join(root, fileOf(locale)), 'utf8'));
}
