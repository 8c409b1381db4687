// Writes the skeleton of a language whose credits are to be read: its file, its line in the list, and its file of cases.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { data as models } from 'franc/data.js';
import { expressions } from 'franc/expressions.js';
import * as stopword from 'stopword';

const FOLDER = 'src/core/languages';
const LIST = `${FOLDER}/with-credits.ts`;
const WORDS = `${FOLDER}/with-words.ts`;
const OTHERS = `${FOLDER}/without-credits.ts`;
const CASES = 'test/core/languages/cases';
const DOCUMENT = 'docs/credits.md';
/** In characters. */
const DOCUMENT_WIDTH = 170;

export const help = `npm run new -- language TAG

  TAG    BCP 47 primary tag of the language: ga for Irish

Writes ${FOLDER}/TAG.ts, its lines in ${LIST} and ${WORDS},
${CASES}/TAG.txt, and its name in ${DOCUMENT}. The codes by which the language is detected and the name of its stop list
are looked up in the packages franc and stopword.`;

/** Kinds of words, each with English examples. The tests ask for words of the required ones. */
const KINDS = [
  ['labels', 'required: Source, Sources, News source'],
  ['by', 'By, Written by'],
  ['leads', 'with, from, the'],
  ['joiners', 'and'],
  ['generic', 'required: agencies, news agencies, wire services'],
  ['roles', 'reporter, correspondent, editor, news agency'],
  ['staff', 'staff, newsroom'],
  ['photo', 'required: photo, picture, file photo, video'],
  ['says', 'required: told, according to, reported, said'],
  ['citing', 'citing, quoting'],
  ['notes', 'with material from, contributed to this report'],
  ['republished', 'originally published by, republished from'],
  ['provided', 'provided by'],
];

const HEAD = [
  '  // A word is found whole, whatever its case, accents and width: write it once, in small letters. Each inflected form is a word of its own.',
  '  // Also for languages that need them, see language.ts: wired (right behind a name: 新华社北京4月24日电), openers (before a name that opens the story).',
];

const CASE_ROWS = [
  'byline > reuters > By Reuters',
  'byline > ap > By Anna Holm, AP Writer',
  'byline > ? > By Agencies',
  'dateline > reuters > CAPITAL (Reuters) - The bridge opened again on Monday.',
  'dateline > afp > AFP, CAPITAL',
  'label > reuters > Source: Reuters',
  'label > afp+reuters > Sources: AFP and Reuters',
  'label > ? > Source: News agencies',
  'tail > afp > With material from AFP',
  'tail > reuters > (Reuters)',
  'body > ~reuters > The minister told Reuters that nothing would be cut.',
  'body > - > The office of Reuters is beside the market.',
  'after > - > Photo: Reuters',
  'caption > - > The harbour at night (AFP)',
  'aside > - > Partners: AFP, Reuters',
];

/** Writes the files below this root; returns what was written and what to do next. */
export function write(args, root) {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [tag = '', ...rest] = positionals;
  if (!/^[a-z]{2,3}$/.test(tag) || rest.length > 0) throw new Error('A language needs its tag alone, two or three small letters: ga');
  const file = `${FOLDER}/${tag}.ts`;
  if (existsSync(join(root, file))) throw new Error(`There is a language “${tag}” already: ${file}`);
  const [usual] = Intl.getCanonicalLocales(tag);
  if (usual !== tag) throw new Error(`The usual tag of “${tag}” is “${usual}”`);
  const same = tagThatHolds(tag, root);
  if (same) throw new Error(`“${tag}” is another tag of “${same}”, which stands in ${FOLDER}/${same}.ts`);
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  if (name === undefined || NO_LANGUAGE.test(tag)) throw new Error(`No language is known by the tag “${tag}”`);

  const known = rowOf(tag, root);
  writeFileSync(join(root, file), languageFile(tag, name, known ?? fieldsOf(tag)));
  addLine(LIST, `export { ${constantOf(name)} } from './${tag}';`, root);
  addLine(WORDS, `export { words as ${tag} } from './${tag}';`, root);
  if (known) change(OTHERS, root, (text) => text.replace(new RegExp(`^.*\\{ tag: '${tag}',.*\\n`, 'm'), ''));
  writeFileSync(join(root, CASES, `${tag}.txt`), casesFile(name));
  change(DOCUMENT, root, (text) => addToDocument(text, name));
  const detection = codesOf(tag).length > 0 ? 'by the model of franc' : 'by its stop words, since franc has no model of it';
  return [
    `Written: ${file}, ${CASES}/${tag}.txt, a line each in ${LIST} and ${WORDS}, the name in ${DOCUMENT}${known ? `; its row left ${OTHERS}` : ''}\n`,
    `It is detected ${detection}.\n`,
    'Next:',
    `  1. Words of credits into ${file}. Leave out a word that is not sure, and a kind that has none.`,
    "     confusedWith, where detection mistakes one for the other: then the page's own word decides (Swedish, Norwegian).",
    '     sharesWordsWith, where pages of the other language credit in words of this one, too (Kyrgyz, Russian).',
    `  2. Lines of real pages into ${CASES}/${tag}.txt, with sentences of your own. Its head says how.`,
    '  3. npx vitest run test/core/languages',
    `  4. echo '{"id":1,"text":"…several sentences…"}' | npm run --silent wireprint -- read   must answer "lang":"${tag}"`,
  ];
}

/** ISO 639 tags that name no single language: several, none, undetermined, uncoded, and those for local use. */
const NO_LANGUAGE = /^(?:mul|zxx|und|mis|q[a-t][a-z])$/;

/** The language that has this tag among its other tags: `nb` is Norwegian. */
function tagThatHolds(tag, root) {
  const files = readdirSync(join(root, FOLDER)).filter((file) => /^[a-z]{2,3}\.ts$/.test(file));
  const holder = files.find((file) => new RegExp(`otherTags: \\[[^\\]]*'${tag}'`).test(readFileSync(join(root, FOLDER, file), 'utf8')));
  return holder?.replace('.ts', '');
}

/** The fields of a language that stands among the others: `codes: ['bel']`, `sharesWordsWith: ['ru']`. */
function rowOf(tag, root) {
  const [, fields] = new RegExp(`\\{ tag: '${tag}', (.*) \\},`).exec(readFileSync(join(root, OTHERS), 'utf8')) ?? [];
  return fields?.split(/, (?=\w+:)/);
}

function fieldsOf(tag) {
  const list = Object.keys(stopword).find((name) => /^[a-z]{3}$/.test(name) && isCodeOf(name, tag));
  const codes = new Set([...codesOf(tag), ...(list ? [list] : [])]);
  return [`codes: [${[...codes].map(quoted).join(', ')}]`, `stopWords: { ${list ? `list: ${quoted(list)}` : 'also: []'} }`];
}

/** Codes by which franc knows the language: of a model, or of a script that no other language has. */
function codesOf(tag) {
  const codes = [...Object.values(models).flatMap((ofScript) => Object.keys(ofScript)), ...Object.keys(expressions)];
  return [...new Set(codes)].filter((code) => /^[a-z]{3}$/.test(code) && isCodeOf(code, tag));
}

const isCodeOf = (code, tag) => Intl.getCanonicalLocales(code)[0] === tag;

function languageFile(tag, name, fields) {
  return [
    `// ${name}.`,
    "import type { Language, LanguageWords } from './language';",
    '',
    `export const ${constantOf(name)}: Language = {`,
    `  tag: ${quoted(tag)},`,
    ...fields.map((field) => `  ${field},`),
    '};',
    '',
    'export const words: LanguageWords = {',
    ...HEAD,
    '  credits: {',
    ...KINDS.map(([kind, examples]) => `    ${kind}: [], // ${examples}`),
    '  },',
    '  // Of outlets, institutions and notices that a story stood elsewhere first: the kinds stand in language.ts.',
    '  sourceNames: {},',
    '  // By which a page says when it was published and what it is: the kinds stand in page-words.ts.',
    '  page: {},',
    '};',
    '',
  ].join('\n');
}

function casesFile(name) {
  return [
    `# ${name}`,
    '# One case a line: slot > sign > the words of a page.',
    '# Slot: byline, dateline, label, tail, author-link, copyright; or body, after (below the story), caption, aside, where no slot is.',
    '# Sign: the id of an agency (two: afp+reuters), ? for agencies without a name, ~afp where the story only mentions it, - where nobody is credited.',
    '# At least ten credits and five traps (~ and -). Put your words in the place of the English ones, and take the # away:',
    ...CASE_ROWS.map((row) => `# ${row}`),
    '',
  ].join('\n');
}

/** In order of the tags. */
function addLine(list, line, root) {
  change(list, root, (text) => {
    const rows = [...text.trimEnd().split('\n'), line];
    const tagOf = (row) => /'\.\/(\w+)'/.exec(row)?.[1] ?? '';
    const [head, exports] = [rows.filter((row) => !tagOf(row)), rows.filter(tagOf)];
    return `${[...head, ...exports.sort((a, b) => (tagOf(a) < tagOf(b) ? -1 : 1))].join('\n')}\n`;
  });
}

/** `46: Albanian, Arabic, … Vietnamese.` */
function addToDocument(text, name) {
  return text.replace(/^\d+: ([^.]+)\./m, (_, listed) => {
    const names = [...listed.split(/,\s+/), name].sort();
    return wrap(`${names.length}: ${names.join(', ')}.`);
  });
}

const wrap = (paragraph) => paragraph.replace(new RegExp(`(.{1,${DOCUMENT_WIDTH}})(?: |$)`, 'g'), '$1\n').trimEnd();

function change(path, root, by) {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = by(text);
  if (changed === text) throw new Error(`${path} has another form than this program knows`);
  writeFileSync(join(root, path), changed);
}

/** `Scottish Gaelic` → `scottishGaelic` */
function constantOf(name) {
  const words = name.normalize('NFKD').match(/[A-Za-z]+/g) ?? [];
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : word)).join('');
}

const quoted = (word) => `'${word}'`;
