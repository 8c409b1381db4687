// Splits a paragraph into sentences: by Intl.Segmenter (Unicode UAX 29), joined again after abbreviations such as titles and initials.

/** No sentence ends after these: `Mr. Smith`, `J. Smith`, `M. Dupont`, `Nr. 5`. */
const ABBREVIATION =
  /(?:^|[\s(«“"„.])(?:\p{Lu}|mr|mrs|ms|dr|st|gen|sen|gov|lt|col|sgt|capt|rep|prof|jr|sr|vs|no|nr|hr|mm|mme|mlle|sra|dra|ing|approx|ca|bzw|z\.b|u\.a|d\.h|art|av)\.\s*$/iu;
/** The closing quotation mark belongs to the sentence before, though a space stands between: `« Non. » Il part.` */
const CLOSING_MARKS = /^[»”’"')\]]+(?:\s+|$)/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Characters before the end in which an abbreviation is looked for: the longest, `approx. `, with the space before it. */
const ABBREVIATION_REACH = 12;
/** Characters. A text without full stops is cut at a space, so that no later step takes a whole page for one sentence. */
const MAX_LENGTH = 1500;
const segmenters = new Map<string, Intl.Segmenter>();

/** Offsets of each sentence, `end` exclusive, without the spaces between. Marks without a word are no sentence. */
export function splitSentences(paragraph: string, lang: string): Array<{ start: number; end: number }> {
  const sentences: Array<{ start: number; end: number }> = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenterOf(lang).segment(paragraph)) {
    end = index + segment.length;
    const closing = CLOSING_MARKS.exec(segment)?.[0].length ?? 0;
    const last = sentences.at(-1);
    if (last && closing > 0 && start === index) {
      last.end = start + segment.slice(0, closing).trimEnd().length;
      start += closing;
    }
    const written = paragraph.slice(start, end);
    if (!HAS_WORD.test(written) || (ABBREVIATION.test(written.slice(-ABBREVIATION_REACH)) && end < paragraph.length)) continue;
    while (end - start > MAX_LENGTH) {
      const cut = cutBefore(paragraph, start);
      sentences.push(trimmed(paragraph, start, cut));
      start = cut;
    }
    sentences.push(trimmed(paragraph, start, end));
    start = end;
  }
  if (HAS_WORD.test(paragraph.slice(start, end))) sentences.push(trimmed(paragraph, start, end));
  return sentences;
}

/** Offset of the last space within `MAX_LENGTH`; of `MAX_LENGTH` itself where there is none. */
function cutBefore(paragraph: string, start: number): number {
  const space = paragraph.lastIndexOf(' ', start + MAX_LENGTH);
  return space > start ? space : start + MAX_LENGTH;
}

function trimmed(paragraph: string, start: number, end: number): { start: number; end: number } {
  const written = paragraph.slice(start, end);
  return { start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length };
}

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}
