// The recipe "An agency" of CONTRIBUTING.md, followed in a copy of the tree, for an agency that nobody will add for real.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseLines, help } from '../../scripts/new/agency.mjs';
import { languageLists } from '../../src/build/language-lists';
import { readCredits } from '../../src/core/credit/read-credits';
import { languagesWithCredits } from '../../src/core/languages/languages';
import { articleWith } from '../core/credit/page-of';
import { readCases } from '../core/languages/read-cases';
import { TreeCopy } from './tree-copy';

const LIST = 'src/core/credit/agencies/western-europe.ts';
const CASES = 'test/core/languages/cases/en.txt';
const CASE_TEST = 'test/core/languages/languages.test.ts';
const ROW =
  "  agency('zebra-ie', 'Zebra News Service', { country: 'IE', languages: ['en'], domains: ['zebra.example'], names: ['Zebra News'], ambiguous: ['ZNS'] }),\n";
const ADDED = ['dateline > zebra-ie > ', 'label > zebra-ie > '];

let tree: TreeCopy;
beforeAll(() => {
  tree = new TreeCopy(['src', 'scripts', 'test/core/credit', 'test/core/languages', 'package.json', 'tsconfig.json', 'vitest.config.ts']);
});
afterAll(() => tree.remove());

const add = (...args: readonly string[]) => tree.runNew('agency', ...args);

describe('one command', () => {
  let output: string;
  beforeAll(() => {
    output = add(
      ...['zebra-ie', 'Zebra News Service', '--country', 'IE', '--domain', 'zebra.example'],
      ...['--abbreviation', 'Zebra News', '--ambiguous', 'ZNS'],
    ).text;
  });

  test('writes one line of the table and two cases, and prints them', () => {
    expect(tree.read(LIST)).toContain(ROW);
    const rows = tree.read(CASES).trimEnd().split('\n').slice(-2);
    expect(rows.map((row, index) => row.startsWith(ADDED[index] ?? '?'))).toEqual([true, true]);
    for (const line of [ROW.trim(), ...rows]) expect(output).toContain(line);
  });

  test('the agency is then read in its dateline and its credit line, and the table is sound', () => {
    const { status, text } = tree.runTests(CASE_TEST, 'test/core/credit/agencies.test.ts');
    expect(text).toMatch(/✓.*dateline.*zebra-ie/);
    expect(text).toMatch(/✓.*label.*zebra-ie/);
    expect(text).toMatch(/✓.*zebra-ie: ZNS is nothing in running text/);
    expect(status).toBe(0);
  });

  test('without the line of the table its cases fail', () => {
    tree.change(LIST, ROW, '');
    const { status, text } = tree.runTests(CASE_TEST, '-t', 'zebra-ie');
    expect(text).toMatch(/[×✗].*dateline.*zebra-ie/);
    expect(text).toMatch(/[×✗].*label.*zebra-ie/);
    expect(status).toBe(1);
    tree.change(LIST, '];\n', `${ROW}];\n`);
  });

  test('a second time it is refused, and nothing is written', () => {
    const before = [tree.read(LIST), tree.read(CASES)];
    const { status, text } = add('zebra-ie', 'Zebra News Service', '--country', 'IE');
    expect([status, text]).toEqual([1, expect.stringContaining('There is an agency “zebra-ie” already')]);
    expect([tree.read(LIST), tree.read(CASES)]).toEqual(before);
  });
});

describe('where it is put', () => {
  test.each([
    [['a-de', 'A Wire', '--country', 'DE', '--language', 'de'], 'western-europe'],
    [['a-photo', 'A Wire', '--country', 'DE', '--kind', 'photo', '--language', 'de'], 'photo-agencies'],
    [['a-new', 'A Wire', '--country', 'GL', '--language', 'da', '--list', 'western-europe'], 'western-europe'],
    [['a-quote', "Agence d'Essai", '--country', 'FR', '--language', 'fr', '--list', 'western-europe'], 'western-europe'],
  ])('%j', (args, list) => {
    expect(add(...args).text).toContain(`agencies/${list}.ts`);
    expect(tree.read(`src/core/credit/agencies/${list}.ts`)).toContain(`agency('${args[0]}', `);
  });

  test('a name is written as it is, whatever its signs', () => {
    expect(add('a-sign', "Na$&me d'Or", '--country', 'BR').text).toContain(`agency('a-sign', "Na$&me d'Or", {`);
    expect(tree.read('src/core/credit/agencies/americas-and-oceania.ts')).toContain(`agency('a-sign', "Na$&me d'Or", {`);
  });

  test('a name that another agency has is pointed out', () => {
    expect(add('a-ap', 'A Press', '--country', 'BR', '--ambiguous', 'AP').text).toContain('ap goes by “AP” too');
  });

  test('a name that another agency has is in no case, since nothing there decides between them', () => {
    add('zebra-ap', 'Zebra Press', '--country', 'IE', '--ambiguous', 'AP', '--city', 'DUBLIN');
    const rows = tree.read(CASES).trimEnd().split('\n').slice(-2).join('\n');
    expect(rows).toMatch(/^dateline > zebra-ap > DUBLIN \(Zebra Press\) — .*\nlabel > zebra-ap > SOURCE: Zebra Press$/i);
    expect(tree.runTests(CASE_TEST, '-t', 'zebra-ap').status).toBe(0);
  });
});

describe('what does not fit is refused with what would', () => {
  test.each([
    [[], 'an id and a name'],
    [['b', 'B Wire'], 'needs a --country'],
    [['b', 'B', 'Wire', '--country', 'DE'], 'stands in quotes'],
    [['B_1', 'B Wire', '--country', 'DE'], 'is no id'],
    [['b', 'B Wire', '--country', 'Germany'], 'is no country'],
    [['b', 'B Wire', '--country', 'AQ'], '--list, one of africa'],
    [['b', 'B Wire', '--country', 'DE', '--list', 'moon'], 'there are: africa'],
    [['b', 'B Wire', '--country', 'DE', '--kind', 'local'], 'there are: world, national'],
    [['b', 'B Wire', '--country', 'DE', '--language', 'xx'], 'there are: ar, az'],
    [['b', 'B Wire', '--country', 'DE', '--domain', 'https://b.example/'], 'is no domain'],
    [['b', 'B Wire', '--country', 'DE', '--domain', 'reuters.com'], "another agency's"],
    [['b', 'B > Wire', '--country', 'DE'], 'is no name'],
    [['b', 'B\nWire', '--country', 'DE'], 'is no name'],
    [['b', ' ', '--country', 'DE'], 'is no name'],
    [['b', 'B Wire', '--country', 'DE', '--abbreviation', ''], 'is no name'],
    [['b', 'B Wire', '--country', 'DE', '--colour', 'red'], '--colour'],
  ])('%j: %s', (args, said) => {
    const { status, text } = add(...args);
    expect(status).toBe(1);
    expect(text).toContain(said);
    expect(text).toContain('npm run new -- agency --help');
  });
});

test('it explains itself', () => {
  expect(tree.runNew('agency', '--help')).toEqual({ status: 0, text: `${help}\n` });
  expect(tree.runNew().text).toContain('agency');
  expect(tree.runNew('planet')).toEqual({ status: 1, text: expect.stringContaining('There is no kind “planet”') });
});

describe('the two cases are read in every language', () => {
  const folder = new URL('../core/languages/cases/', import.meta.url);

  test.each(readdirSync(folder).map((file) => file.replace('.txt', '')))('%s', (lang) => {
    expect(languagesWithCredits.map(({ tag }) => tag)).toContain(lang);
    const lines = caseLines(readFileSync(new URL(`${lang}.txt`, folder), 'utf8'), { id: 'reuters', short: 'Reuters', city: 'CITY' });
    const read = readCases(lines.join('\n')).map(({ slot: wanted, line }) => {
      const credits = readCredits(articleWith(wanted, line), { lang, outletDomain: 'paper.example', words: languageLists.words });
      return credits.filter(({ slot }) => slot === wanted).map(({ agency }) => agency);
    });
    expect(read).toEqual([['reuters'], ['reuters']]);
  });
});
