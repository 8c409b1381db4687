// The recipe "A section of a screen" of CONTRIBUTING.md, followed in a copy of the tree, with texts that nobody will add for real.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { help, TO_TRANSLATE } from '../../scripts/new/text.mjs';
import { locales, type Messages } from '../ui/locale';
import { TreeCopy } from './tree-copy';

const STRINGS = 'test/ui/strings.test.ts';
const OPTIONS = 'src/ui/options/Options.tsx';
const SECTION = `import { Region } from '../components/Region';
import { useTexts } from '../texts-context';

export function ZebrasSection({ count }: { count: number }) {
  return <Region title="zebrasHeading">{useTexts().sayCount('zebrasKept', count)}</Region>;
}
`;
// Put together, since vitest would take the words for this file's own.
const IN_A_PAGE = ['// @vitest', 'environment jsdom'].join('-');
const SECTION_TEST = `${IN_A_PAGE}
import { expect, test, vi } from 'vitest';
import { region } from '../draw';
import { standIn } from '../outside';
import { background, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('zebras are counted', async () => {
  expect(region(await open(standIn(background())), 'Zebras')?.textContent).toContain('2 zebras kept');
});
`;

let tree: TreeCopy;
beforeAll(() => {
  const own = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'];
  tree = new TreeCopy(['assets/_locales', 'entrypoints', 'scripts', 'src', 'test/ui', ...own]);
});
afterAll(() => tree.remove());

const pathOf = (locale: string) => `assets/_locales/${locale}/messages.json`;
const messagesIn = (locale: string) => JSON.parse(tree.read(pathOf(locale))) as Messages;
const keysIn = (locale: string) => Object.keys(messagesIn(locale));

describe('a section of the settings', () => {
  const before = new Map<string, readonly string[]>();
  beforeAll(() => {
    for (const locale of locales) before.set(locale, keysIn(locale));
    tree.runNew('text', 'zebrasHeading', 'Zebras', '--after', 'keepTextHint', '--description', 'Heading of a section');
    tree.runNew('text', 'zebrasKept', '$COUNT$ zebra kept', '$COUNT$ zebras kept');
  });

  test.each(locales)('its texts stand in %s behind their neighbours, with a form for each plural, and nothing else moved', (locale) => {
    const keys = keysIn(locale);
    const added = keys.filter((key) => !before.get(locale)?.includes(key));
    const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    expect(added).toEqual(['zebrasHeading', ...pluralCategories.map((category) => `zebrasKept_${category}`)]);
    expect(keys.filter((key) => !added.includes(key))).toEqual(before.get(locale));
    expect(keys[keys.indexOf('zebrasHeading') - 1]).toBe('keepTextHint');
    expect(keys[keys.indexOf('zebrasHeading') + 1]).toMatch(/^zebrasKept_/);
    const { zebrasHeading, zebrasKept_other: kept } = messagesIn(locale);
    expect(zebrasHeading).toEqual({ message: 'Zebras', description: locale === 'en' ? 'Heading of a section' : TO_TRANSLATE });
    expect(kept?.placeholders).toEqual({ count: { content: '$1' } });
  });

  test('the tests name what is neither used nor translated yet', () => {
    const { status, text } = tree.runTests(STRINGS);
    expect(status).toBe(1);
    expect(text.match(/[×✗].*leaves nothing to translate/g)).toHaveLength(locales.length - 1);
    expect(text).toMatch(/[×✗].*every text is used/);
    expect(text).toContain('zebrasHeading');
  });

  test('with its component, its line, its test and its translations it is done', () => {
    writeFileSync(join(tree.root, 'src/ui/options/ZebrasSection.tsx'), SECTION);
    writeFileSync(join(tree.root, 'test/ui/options/ZebrasSection.test.tsx'), SECTION_TEST);
    tree.change(OPTIONS, 'import { KeepingSection }', "import { ZebrasSection } from './ZebrasSection';\nimport { KeepingSection }");
    tree.change(OPTIONS, '<StoredSection', '<ZebrasSection count={2} />\n      <StoredSection');
    for (const locale of locales) if (locale !== 'en') translate(locale);
    const { status, text } = tree.runTests(STRINGS, 'test/ui/options/ZebrasSection.test.tsx');
    expect(text.match(/^.*[×✗].*$/gm)).toBeNull();
    expect(text).toMatch(/✓.*zebras are counted/);
    expect(status).toBe(0);
  });
});

/** Borrows the words of other texts of the language, in place of a translator. */
function translate(locale: string): void {
  const messages = messagesIn(locale);
  const borrowed = Object.entries(messages).map(([key, message]) => {
    const from = key.replace('zebrasHeading', 'keepHeading').replace('zebrasKept', 'outletCount');
    return [key, message.description === TO_TRANSLATE ? messages[from] : message];
  });
  writeFileSync(join(tree.root, pathOf(locale)), `${JSON.stringify(Object.fromEntries(borrowed), null, 2)}\n`);
}

describe('what does not fit is refused with what would, and nothing is written', () => {
  test.each([
    [[], 'a key and its English words'],
    [['zebrasHint'], 'a key and its English words'],
    [['zebrasHint', 'Kept', 'with', 'texts'], 'stands in quotes'],
    [['zebras-hint', 'Kept'], 'is no key'],
    [['keepText', 'Keep texts'], 'There is a text “keepText” already'],
    [['outletCount', 'Outlets'], 'There is a text “outletCount” already'],
    [['zebrasHint', 'Kept for $1'], 'may only stand around the name of a part'],
    [['zebrasHint', 'Kept', '--after', 'nowhere'], 'no text “nowhere”'],
    [['zebrasLeft', '1 zebra', '$COUNT$ zebras'], 'need $COUNT$'],
    [['zebrasMany', '$A$ $B$ $C$ $D$ $E$ $F$ $G$ $H$ $I$ $J$'], 'nine parts at most'],
    [['zebrasHint', 'Kept', '--colour', 'red'], '--colour'],
  ])('%j: %s', (args, said) => {
    const before = tree.read(pathOf('en'));
    const { status, text } = tree.runNew('text', ...args);
    expect(status).toBe(1);
    expect(text).toContain(said);
    expect(tree.read(pathOf('en'))).toBe(before);
  });
});

test('parts are numbered in the order in which they appear, each once', () => {
  const { text } = tree.runNew('text', 'zebraFound', 'Found $NAMES$ at $OUTLET$, and $NAMES$ again');
  expect(text).toContain("texts.say('zebraFound', names, outlet)");
  expect(messagesIn('ar').zebraFound?.placeholders).toEqual({ names: { content: '$1' }, outlet: { content: '$2' } });
  expect(keysIn('en').at(-1)).toBe('zebraFound');
});

test('it explains itself', () => {
  expect(tree.runNew('text', '--help')).toEqual({ status: 0, text: `${help}\n` });
});
