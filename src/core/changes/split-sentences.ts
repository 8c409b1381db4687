// Sentences of a paragraph, by the rules of the platform (Unicode UAX 29) less its stops after titles and initials.

/** `Mr. Smith`, `J. Smith`, `M. Dupont`, `Nr. 5`: what stands before such a stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(«“"„.])(?:\p{Lu}|mr|mrs|ms|dr|st|gen|sen|gov|lt|col|sgt|capt|rep|prof|jr|sr|vs|no|nr|hr|mm|mme|mlle|sra|dra|ing|approx|ca|bzw|z\.b|u\.a|d\.h|art|av)\.\s*$/iu;
/** `« Non. » Il part.`: the mark that closes a sentence's quotation belongs to it, though a space stands before. */
const CLOSING_MARKS = /^[»”’"')\]]+(?:\s+|$)/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const segmenters = new Map<string, Intl.Segmenter>();

/** Characters; a text without stops is cut at a space, so that no later step works on a page as on one sentence. */
const MAX_LENGTH = 1500;

/** Half-open offsets of each sentence, without the spaces between them. */
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
    if (!HAS_WORD.test(written) || (ABBREVIATION.test(written.slice(-12)) && end < paragraph.length)) continue;
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
