// The recipe "A language for credits" of CONTRIBUTING.md, followed for Irish in a copy of the tree.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { help } from '../../scripts/new/language.mjs';
import { TreeCopy } from './tree-copy';

const FILE = 'src/core/languages/ga.ts';
const LIST = 'src/core/languages/with-credits.ts';
const LIST_OF_WORDS = 'src/core/languages/with-words.ts';
const CASES = 'test/core/languages/cases/ga.txt';
const DOCUMENT = 'docs/credits.md';
const OTHERS = 'src/core/languages/without-credits.ts';
const CASE_TEST = 'test/core/languages/languages.test.ts';
const LINE = "export { irish } from './ga';\n";
const LINE_OF_WORDS = "export { words as ga } from './ga';\n";

/** What an author fills in: words by kind, and cases. */
const WORDS = {
  labels: ['foinse', 'foinsí'],
  by: ['le'],
  joiners: ['agus'],
  generic: ['gníomhaireachtaí', 'gníomhaireachtaí nuachta'],
  photo: ['grianghraf', 'pictiúr'],
  says: ['dúirt', 'de réir'],
};
const CREDITS = [
  'byline > reuters > Le Reuters',
  'byline > afp > Le AFP',
  'byline > ap > Le AP',
  'byline > ? > Le Gníomhaireachtaí',
  'dateline > reuters > BAILE ÁTHA CLIATH (Reuters) - Osclaíodh an droichead arís Dé Luain.',
  'label > reuters > Foinse: Reuters',
  'label > afp > Foinse: AFP',
  'label > afp+reuters > Foinsí: AFP agus Reuters',
  'label > ? > Foinse: Gníomhaireachtaí nuachta',
  'tail > reuters > (Reuters)',
];
const TRAPS = [
  'body > ~reuters > De réir Reuters, tá an droichead oscailte.',
  'body > - > Tá oifig Reuters in aice leis an margadh.',
  'after > - > Grianghraf: Reuters',
  'caption > - > An droichead san oíche (AFP)',
  'tail > - > (Grianghraf: Reuters)',
  'aside > - > Comhpháirtithe: AFP, Reuters',
];
const STORY =
  'D’fhág an bád farantóireachta an cuan go gairid tar éis meán oíche le ceithre chéad duine ar bord, agus thosaigh an dóiteán i seomra an innill dhá uair an chloig ina dhiaidh sin. Bhí na paisinéirí ina gcodladh nuair a chuala siad na béiceanna.';

let tree: TreeCopy;
let said: string;
let languagesBefore: number;
beforeAll(() => {
  tree = new TreeCopy([
    'src',
    'scripts',
    'test/core/credit',
    'test/core/languages',
    'docs',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ]);
  forgetIrish();
  languagesBefore = languagesInDocument().names.length;
  said = tree.runNew('language', 'ga').text;
});
afterAll(() => tree.remove());

/** Takes Irish out of the copy, so that this test holds for a tree to which somebody has added it. */
function forgetIrish(): void {
  for (const path of [FILE, CASES]) tree.drop(path);
  tree.rewrite(LIST, (text) => text.replace(LINE, ''));
  tree.rewrite(LIST_OF_WORDS, (text) => text.replace(LINE_OF_WORDS, ''));
  tree.rewrite(DOCUMENT, (text) => text.replace(/\bIrish,\s/, ''));
}

/** Of the paragraph `46: Albanian, … Vietnamese.` */
function languagesInDocument() {
  const [, count, names = ''] = /^(\d+): ([^.]+)\./m.exec(tree.read(DOCUMENT)) ?? [];
  return { count: Number(count), names: names.split(/,\s/), longestRow: Math.max(...names.split('\n').map((row) => row.length)) };
}

/** The language that the command line detects in the story, which its page declares to be English. */
function detected(): string {
  const program = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'src/cli/main.ts', 'read'];
  const row = JSON.stringify({ id: 1, title: '', text: STORY.repeat(2), lang: 'en' });
  const output = execFileSync(process.execPath, program, { cwd: tree.root, input: `${row}\n`, encoding: 'utf8' });
  return (JSON.parse(output) as { article: { lang: string } }).article.lang;
}

describe('the skeleton', () => {
  test('has its file, its line, its cases and its name in the document, and what to do next is said', () => {
    expect(tree.read(FILE)).toContain("tag: 'ga',\n  codes: ['gle'],\n  stopWords: { list: 'gle' },");
    expect(tree.read(LIST)).toContain(LINE);
    expect(tree.read(LIST_OF_WORDS)).toContain(LINE_OF_WORDS);
    const listed = [...tree.read(LIST).matchAll(/from '\.\/(\w+)'/g)].map(([, tag]) => tag);
    expect(listed).toEqual(listed.toSorted());
    expect(tree.read(CASES)).toContain('# Sign:');
    const { count, names, longestRow } = languagesInDocument();
    expect([count, names.length]).toEqual([languagesBefore + 1, languagesBefore + 1]);
    expect(names).toContain('Irish');
    expect(longestRow).toBeLessThan(180);
    expect(said).toContain('It is detected by its stop words, since franc has no model of it');
    expect(said).toContain(`Words of credits into ${FILE}`);
  });

  test('is no language yet: the tests ask for its words and for its cases', () => {
    const { status, text } = tree.runTests(CASE_TEST, '-t', 'ga');
    expect(text).toMatch(/×.*ga has the words that no language lacks/);
    expect(text).toMatch(/×.*ga > has at least 10 cases/);
    expect(status).toBe(1);
  });
});

describe('filled in', () => {
  beforeAll(() => {
    for (const [kind, words] of Object.entries(WORDS)) tree.change(FILE, `    ${kind}: [],`, `    ${kind}: ${JSON.stringify(words)},`);
    tree.change(CASES, '# Irish\n', `# Irish\n${[...CREDITS, ...TRAPS].join('\n')}\n`);
  });

  test('its cases pass', () => {
    const { status, text } = tree.runTests(CASE_TEST);
    expect(text).toMatch(/✓.*label.*afp\+reuters.*Foinsí/);
    expect(text).toMatch(/✓.*after.*Grianghraf/);
    expect(status).toBe(0);
  });

  test('its texts are detected', () => {
    expect(detected()).toBe('ga');
  });

  test.each([
    ['a photo word', FILE, '"grianghraf"', '"griangraf"', /×.*tail.*Grianghraf/],
    ['a word for agencies', FILE, '"gníomhaireachtaí",', '', /×.*byline.*Le Gníomhaireachtaí/],
    ['the tenth case', CASES, `${CREDITS[9]}\n`, '', /×.*has at least 10 cases/],
    ['its line in the list', LIST, LINE, '', /×.*every language file stands in with-credits/],
    ['its line in the list of words', LIST_OF_WORDS, LINE_OF_WORDS, '', /×.*ga has the words that no language lacks/],
  ])('without %s the tests fail', (_what, path, from, to, failure) => {
    const whole = tree.read(path);
    tree.change(path, from, to);
    const { status, text } = tree.runTests(CASE_TEST);
    tree.change(path, tree.read(path), whole);
    expect(text).toMatch(failure);
    expect(status).toBe(1);
  });

  test('without its stop words it is not detected', () => {
    tree.change(FILE, "  stopWords: { list: 'gle' },\n", '');
    expect(detected()).not.toBe('ga');
  });
});

test('a language that is detected already takes its row along', () => {
  const row = /\{ tag: '(\w+)', codes: \['(\w+)'\], confusedWith: (\[.*?\]),/;
  const [, tag = '', code, confused] = row.exec(tree.read(OTHERS)) ?? [];
  expect(tree.runNew('language', tag).text).toContain(`its row left ${OTHERS}`);
  expect(tree.read(`src/core/languages/${tag}.ts`)).toContain(`codes: ['${code}'],\n  confusedWith: ${confused},`);
  expect(tree.read(OTHERS)).not.toContain(`tag: '${tag}'`);
});

test.each([
  [[], 'needs its tag alone'],
  [['Irish'], 'needs its tag alone'],
  [['fr'], 'There is a language “fr” already'],
  [['qq'], 'No language is known by the tag “qq”'],
  [['zxx'], 'No language is known by the tag “zxx”'],
  [['nb'], 'another tag of “no”'],
  [['iw'], 'The usual tag of “iw” is “he”'],
  [['gle'], 'The usual tag of “gle” is “ga”'],
])('%j is refused: %s', (args, reason) => {
  expect(tree.runNew('language', ...args)).toEqual({ status: 1, text: expect.stringContaining(reason) });
});

test('it explains itself', () => {
  expect(tree.runNew('language', '--help')).toEqual({ status: 0, text: `${help}\n` });
});
