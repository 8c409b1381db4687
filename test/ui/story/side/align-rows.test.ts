import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { compareTexts } from '../../../../src/core/changes/compare-texts';
import { alignRows, piecesOf, type SideRow } from '../../../../src/ui/story/side/align-rows';
import { storyText } from '../../../fixtures/stories/read-story';
import * as stories from '../../stories';

const text = (pieces: SideRow['asked']) =>
  pieces?.map(({ text: words, isEmphasised }) => (isEmphasised ? `[${words}]` : words)).join('') ?? null;
const rowsOf = ({ asked, other, changes }: typeof stories.compared) =>
  alignRows(changes ?? { passages: [], differences: [] }, asked.paragraphs ?? [], other.paragraphs ?? []);
const words = (texts: readonly (string | null)[]) => texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];

test('passages stand side by side, and words of one side are emphasised', () => {
  expect(rowsOf(stories.compared).map(({ kind, asked, other }) => [kind, text(asked), text(other)])).toEqual([
    ['copied', 'Le ferry s’est échoué.', 'Le ferry s’est échoué.'],
    ['changed', 'Il transportait [900] passagers.', 'Il transportait [850] passagers.'],
    ['added', 'Le maire a remercié les sauveteurs.', null],
    ['left-out', null, 'Une enquête est ouverte.'],
  ]);
});

test('between two languages words without a counterpart are shown too, where they occur', () => {
  expect(rowsOf(stories.comparedAcross).map(({ kind, asked, other }) => [kind, text(asked), text(other)])).toEqual([
    ['changed', 'Le ferry s’est échoué.', 'جنحت العبّارة قبالة الميناء.'],
    ['changed', 'Il transportait 900 passagers.', 'وكان على متنها 900 راكب.'],
    ['apart', 'Le maire a remercié les sauveteurs.', 'وفُتح تحقيق في الحادث.'],
  ]);
});

describe.each([['edited.en'], ['cut.en'], ['rewritten.en'], ['translated.fr'], ['independent.en']])('a wire report and %s', (name) => {
  const [wire, other] = [storyText('dam', 'wire.en'), storyText('dam', name)];
  const changes = compareTexts({ ...wire, credits: [] }, { ...other, credits: [] }, languageLists);
  const rows = alignRows(changes, wire.paragraphs, other.paragraphs);

  test('keep every word of the asked text in its order, and lose none of the other', () => {
    const asked = rows.map(({ asked: pieces }) => text(pieces)?.replace(/[[\]]/g, '') ?? null);
    const seen = asked.filter((row, place) => row !== asked[place - 1]);
    expect(words(seen)).toEqual(words(wire.paragraphs));
    const shown = new Set(words(rows.map((row) => text(row.other)?.replace(/[[\]]/g, '') ?? null)));
    expect(words(other.paragraphs).filter((word) => !shown.has(word))).toEqual([]);
  });
});

test('emphasis outside of the span, or on words that have it already, is left out', () => {
  const span = (start: number, end: number, paragraph = 0) => ({ paragraph, start, end });
  expect(piecesOf(['abcdef'], span(1, 5), [span(3, 4), span(0, 2), span(3, 6), span(2, 3, 1)])).toEqual([
    { text: 'bc', isEmphasised: false },
    { text: 'd', isEmphasised: true },
    { text: 'e', isEmphasised: false },
  ]);
  expect(piecesOf([], span(0, 3), [])).toEqual([]);
});
