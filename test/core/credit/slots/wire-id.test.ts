import { expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { readWireIds } from '../../../../src/core/credit/slots/wire-id';
import { creditPage, fillerLines, said, textLine } from '../page-of';

const IDS = [
  ['dpa:240516-99-53606/3', 'dpa'],
  ['urn:newsml:dpa.com:20090101:240516-99-53606', 'dpa'],
  ['AP-US--Bridge-Opening, 4th Ld-Writethru', 'ap'],
  ['urn:publicid:ap.org:0a1b2c3d4e', 'ap'],
  ['tag:reuters.com,2024:newsml_KBN1X2Y3Z', 'reuters'],
  ['urn:newsml:reuters.com:20240503:nL1N2XY0AB', 'reuters'],
  ['urn:newsml:afp.com:20240503T101500Z:TX-PAR-ABC12', 'afp'],
  ['newsml.afp.com.20240503T101500Z.doc-34qk2v9', 'afp'],
  ['urn:newsml:efe.com:20240503:12345678', 'efe'],
] as const;

test.each(IDS)('%s in the text is the id of a story of %s', (id, agency) => {
  const [shown = ''] = id.split(',  4th');
  const credits = readWireIds(creditPage([...fillerLines(3), textLine(`© The desk, ${shown} end`, 'after')]));
  expect(said(credits)).toEqual([{ agency, quote: id.startsWith('AP-') ? 'AP-US--Bridge-Opening' : id }]);
  expect(credits[0]).toMatchObject({ slot: 'wire-id', strength: 'credit', joint: false, citedBy: null });
});

test('also where the page only declares it', () => {
  const structured = [{ property: 'identifier', value: 'urn:publicid:ap.org:0a1b2c3d4e' }];
  expect(said(readWireIds(creditPage(fillerLines(3), {}, { structured })))).toEqual([
    { agency: 'ap', quote: 'urn:publicid:ap.org:0a1b2c3d4e' },
  ]);
});

test.each([
  'dpa:2405-99-53606/3',
  'dpa 240516',
  'xdpa:240516-99-53606/3',
  'AP-us--Bridge',
  'AP-NORC',
  'urn:newsml:paper.example:20240503:abcdef12',
])('%s is none', (text) => {
  expect(readWireIds(creditPage([...fillerLines(3), textLine(text)]))).toEqual([]);
});

test('an agency’s own page does not credit it', () => {
  const lines = [...fillerLines(3), textLine('urn:publicid:ap.org:0a1b2c3d4e')];
  expect(readWireIds(creditPage(lines, { outletDomain: 'apnews.com', words: languageLists.words }))).toEqual([]);
});

test('in a long line, near its start or its end', () => {
  const id = 'urn:publicid:ap.org:0a1b2c3d4e';
  const read = (before: number, after: number) =>
    readWireIds(creditPage([textLine(`${'a '.repeat(before / 2)}${id} ${'b '.repeat(after / 2)}`)]));
  expect(read(1_000, 8_000)).toHaveLength(1);
  expect(read(8_000, 1_000)).toHaveLength(1);
  expect(read(4_000, 4_000)).toEqual([]);
});
