// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../../src/core/model/marks';
import { findMarked } from '../../src/marks/find-text';
import { readPageText } from '../../src/marks/page-text';
import { pageOf } from './page';

/** A paragraph with `[` and `]` around what is to be marked in it. */
function paragraph(marked: string, kind: MarkKind = 'copied', isHeadline = false) {
  const spans: { kind: MarkKind; start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[[\]])/)) {
    if (piece.startsWith('[')) spans.push({ kind, start: text.length, end: text.length });
    const last = spans.at(-1);
    if (piece.startsWith(']') && last) spans[spans.length - 1] = { ...last, end: text.length };
    text += piece.replace(/^[[\]]/, '');
  }
  return { text, isHeadline, spans };
}

/** The words that are marked on a page, as the page writes them. */
function markedOn(body: string, paragraphs: ReturnType<typeof paragraph>[], quotes: string[] = []): string[] {
  const page = readPageText(pageOf(body));
  return findMarked(page, paragraphs, quotes).marks.map((run) => page.rangeOf(run).toString());
}

describe('words are found however the page writes them', () => {
  test.each([
    ['as they were read', '<p>The ferry left the port at night.</p>', 'ferry left the port'],
    ['over inline elements', '<p>The <b>fer</b>ry <a href="#">left <i>the</i></a> port at night.</p>', 'ferry left the port'],
    ['with soft hyphens', '<p>The fer\u00adry left the po\u00adrt at night.</p>', 'fer\u00adry left the po\u00adrt'],
    ['with spaces of other kinds', '<p>The ferry\u00a0left\n   the\u202fport at night.</p>', 'ferry\u00a0left\n   the\u202fport'],
    ['with other marks of quotation', '<p>The «ferry» left ‘the port’ at night.</p>', 'ferry» left ‘the port'],
    ['with entities', '<p>The ferry&nbsp;left &quot;the&quot; port at night.</p>', 'ferry\u00a0left "the" port'],
    ['in capitals and with accents apart', '<p>The FERRY LEFT THE PO\u0301RT at night.</p>', 'FERRY LEFT THE PO\u0301RT'],
    [
      'with scripts and hidden words between',
      '<p>The ferry <script>1</script>left <span hidden>not</span>the port at night.</p>',
      'ferry 1left notthe port',
    ],
  ])('%s', (_how, body, words) => {
    expect(markedOn(body, [paragraph('The [ferry left the port] at night.')])).toEqual([words]);
  });

  test('in Arabic, with vowel signs and lengthened letters', () => {
    const found = markedOn('<p dir="rtl">غادرت العبّـــارة ميناءَ جيبوتي ليلا.</p>', [paragraph('غادرت [العبارة ميناء] جيبوتي ليلا')]);
    expect(found).toEqual(['العبّـــارة ميناءَ']);
  });

  test('in Chinese, over elements', () => {
    expect(markedOn('<p>渡轮在<b>夜间</b>离开港口。</p>', [paragraph('渡轮[在夜间离开]港口。')])).toEqual(['在夜间离开']);
  });

  test('with characters beyond the first plane, whole', () => {
    expect(markedOn('<p>𝐅erry left 𠮷 port</p>', [paragraph('ferry [left 𠮷] port')])).toEqual(['left 𠮷']);
  });
});

describe('where a passage stands', () => {
  const SECOND = 'The company was warned twice before that night in writing.';

  test('what stands twice is found in its own place', () => {
    const page = readPageText(pageOf(`<p>${SECOND}</p><p>The ferry left.</p><p id="own">${SECOND}</p>`));
    const [first, second] = findMarked(page, [paragraph('[The ferry] left.'), paragraph(`[${SECOND}]`)], []).marks;
    expect(first && page.rangeOf(first).startContainer.parentElement?.id).toBe('');
    expect(second && page.rangeOf(second).startContainer.parentElement?.id).toBe('own');
  });

  test('a headline is the one in a heading', () => {
    const page = readPageText(pageOf('<nav>Home › A ferry burns off Djibouti</nav><h1>A ferry burns off Djibouti</h1>'));
    const [found] = findMarked(page, [paragraph('[A ferry burns off] Djibouti', 'copied', true)], []).marks;
    expect(found && page.rangeOf(found).startContainer.parentElement?.localName).toBe('h1');
  });

  test('around what the page put into a paragraph', () => {
    const found = markedOn(
      '<p>The company that owns the ferry was warned twice in writing <span>Read also: the best beaches of the year</span> and went on sailing until the fire broke out on Sunday night.</p>',
      [
        paragraph(
          '[The company that owns the ferry was warned twice in writing and went on sailing until the fire broke out on Sunday night.]',
        ),
      ],
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toMatch(/^The company that owns/);
    expect(found.at(-1)).toMatch(/broke out on Sunday night$/);
    expect(found.join(' ')).not.toContain('beaches');
  });

  test('a fact is marked whole or not at all', () => {
    const text = 'The water company that owns the dam asked for [8.4 million] euros for repairs in the year before the crack was found.';
    const written = text.replace(/[[\]]/g, '');
    expect(markedOn(`<p>${written}</p>`, [paragraph(text, 'fact')])).toEqual(['8.4 million']);
    expect(markedOn(`<p>${written.replace('8.4 million', '8.4 <b>or so</b> million')}</p>`, [paragraph(text, 'fact')])).toEqual([]);
  });

  test('not in what is hidden, nor over the edge of a shadow tree', () => {
    expect(markedOn('<p hidden>The ferry left the port.</p>', [paragraph('[The ferry left] the port.')])).toEqual([]);
    const page = pageOf('<p>The ferry</p><section></section>');
    const shadow = page.querySelector('section')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>left the port. At night it burned.</p>';
    const text = readPageText(page);
    const found = findMarked(text, [paragraph('[The ferry left the port.]'), paragraph('[At night] it burned.')], []);
    expect(found.marks.map((run) => text.rangeOf(run).toString())).toEqual(['At night']);
  });

  test('a page that says something else has no marks', () => {
    expect(markedOn('<p>Nothing of the kind.</p>', [paragraph('[The ferry left the port] at night.')], ['AFP'])).toEqual([]);
  });
});

describe('quoted credits', () => {
  const BODY = [paragraph('[The ferry left the port] at night.')];

  test('stand outside the text too', () => {
    const found = markedOn(
      '<p>By Jane Smith, Reuters</p><p>The ferry left the port at night.</p><p>Source : Al Jazeera + Reuters</p>',
      BODY,
      ['Source: Al Jazeera + Reuters', 'By Jane Smith, Reuters'],
    );
    expect(found.slice(1)).toEqual(['Source : Al Jazeera + Reuters', 'By Jane Smith, Reuters']);
  });

  test('are whole words', () => {
    expect(markedOn('<p>AFPs of old. (AFP)</p>', [], ['AFP'])).toEqual(['AFP']);
  });

  test('that were cut are found as far as they go', () => {
    expect(markedOn('<p>Reuters reported on Monday that the ferry had left.</p>', [], ['Reuters reported on Monday…'])).toEqual([
      'Reuters reported on Monday',
    ]);
  });
});

describe('on a page with several articles', () => {
  const OWN = '<h1>A ferry burns</h1><p>The ferry left the port at night, said Reuters.</p>';
  const NEXT = '<h1>A dam holds</h1><p>The dam held all through the night, said Reuters.</p>';
  const TEXT = [paragraph('A ferry burns', 'copied', true), paragraph('The ferry left the port at night, said Reuters.')];

  test.each([
    [
      'each in an element of its own',
      `<article id="other">${NEXT}</article><article id="own">${OWN}</article><article id="other">${NEXT}</article>`,
    ],
    ['one below the other', `<div id="own">${OWN}</div><div id="other">${NEXT}</div>`],
  ])('words that name a source are those of the own one: %s', (_how, body) => {
    const page = readPageText(pageOf(body));
    const { marks } = findMarked(page, TEXT, ['Reuters']);
    expect(marks.map((run) => page.rangeOf(run).startContainer.parentElement?.parentElement?.id)).toEqual(['own']);
  });

  test('less is found where only another one is left', () => {
    const { letters } = findMarked(readPageText(pageOf(OWN + NEXT)), TEXT, []);
    expect(findMarked(readPageText(pageOf(NEXT)), TEXT, []).letters).toBeLessThan(letters / 2);
  });
});
