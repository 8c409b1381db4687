import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, type Print, printOfKept } from '../../../src/core/fingerprint/make-fingerprint';
import type { Comparable } from '../../../src/core/match/comparable';
import { compare } from '../../../src/core/match/compare';
import { isSibling, type Relation } from '../../../src/core/model/relation';
import { printOfText, STORIES, storyPrint, storyTexts } from '../../fixtures/stories/read-story';

/** The relation of each role in a story's folder to its wire text. A near miss tells the same event in none of its words. */
const RELATION: Readonly<Record<string, readonly Relation[]>> = {
  wire: ['identical'],
  copied: ['identical'],
  edited: ['edited'],
  cut: ['excerpt'],
  rewritten: ['rewritten'],
  translated: ['translated'],
  report: ['related'],
  independent: ['related', 'unrelated'],
  unrelated: ['unrelated'],
};

const texts = STORIES.flatMap((story) =>
  storyTexts(story).map((text) => ({ story, role: text.role, name: `${text.role}.${text.lang}`, print: printOfText(text) })),
);
const wires = texts.filter(({ role }) => role === 'wire');
/** The three ways to compare a pair: the copy is asked about, the wire text is asked about, or both are known by stored fingerprints alone. */
const WAYS: ReadonlyArray<readonly [string, (text: Print, wire: Print) => [Print, Comparable]]> = [
  ['asked about', (text, wire) => [text, keptOf(wire)]],
  ['found', (text, wire) => [wire, keptOf(text)]],
  ['at hand beside it', (text, wire) => [text, wire]],
  ['asked about without its text', (text, wire) => [printOfKept(keptOf(text)), keptOf(wire)]],
];

describe.each(wires)('to the wire text of the story $story', ({ story, print: wire }) => {
  const own = texts.filter((text) => text.story === story);
  const foreign = texts.filter((text) => text.story !== story);

  describe.each(WAYS)('%s', (_way, pair) => {
    test.each(own)('$name', ({ role, print }) => {
      expect(RELATION[role]).toContain(compare(...pair(print, wire)).relation);
    });

    test.each(foreign)('the text $name of another story is unrelated', ({ print }) => {
      expect(compare(...pair(print, wire)).relation).toBe('unrelated');
    });
  });
});

describe('nearer texts score higher', () => {
  const against = (story: string, wire: string) => (name: string) => compare(storyPrint(story, name), storyPrint(story, wire));
  const falling = (values: readonly number[]) => {
    for (const [i, value] of values.entries()) if (i > 0) expect(value).toBeLessThanOrEqual(values[i - 1] ?? 0);
    expect(values.at(-1)).toBeLessThan(values[0] ?? 0);
  };

  test.each([
    ['dam', 'wire.en', ['copied.en', 'edited.en', 'rewritten.en', 'report.en', 'unrelated.en']],
    ['strike', 'wire.fr', ['wire.fr', 'edited.fr', 'rewritten.fr', 'independent.fr', 'unrelated.fr']],
  ])('%s', (story, wire, names) => {
    const comparisons = names.map(against(story, wire));
    falling(comparisons.map(({ kinship }) => kinship));
    falling(comparisons.map(({ copied }) => copied));
    falling(comparisons.map(({ storyShare }) => storyShare));
  });

  test('a translation stands above texts of other stories in its language', () => {
    const wire = storyPrint('dam', 'wire.en');
    for (const name of ['translated.fr', 'translated.ar']) {
      const { kinship } = compare(storyPrint('dam', name), wire);
      for (const { print, story } of texts) if (story !== 'dam') expect(compare(print, wire).kinship).toBeLessThan(kinship);
    }
  });

  test('every sibling has a kinship of at least one, and nothing else has', () => {
    for (const { print } of texts)
      for (const { print: wire } of wires) {
        const { relation, kinship } = compare(print, wire);
        expect([relation, kinship >= 1]).toEqual([relation, isSibling(relation)]);
      }
  });
});

describe('what a comparison says', () => {
  test('is between 0 and 1', () => {
    for (const { print: one } of texts)
      for (const { print: other } of texts)
        for (const share of [compare(one, other).copied, compare(one, keptOf(other)).copied, compare(one, other).storyShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
  });

  test('is the same both ways, where both texts are at hand', () => {
    for (const { print: wire } of wires)
      for (const { print } of texts) {
        const [one, other] = [compare(print, wire), compare(wire, print)];
        expect([one.relation, one.copied.toFixed(6)]).toEqual([other.relation, other.copied.toFixed(6)]);
      }
  });

  test('is all of what an excerpt holds, however much was cut', () => {
    const { copied } = compare(storyPrint('dam', 'cut.en'), storyPrint('dam', 'wire.en'));
    expect(copied).toBeGreaterThan(0.75);
  });

  test('names the facts that both tell, as the asked article writes them', () => {
    const { shared } = compare(storyPrint('dam', 'translated.fr'), storyPrint('dam', 'wire.en'));
    expect(shared.numbers).toEqual(expect.arrayContaining(['14 300', '62 millions', '8,4 millions']));
    expect(shared.places).toEqual(expect.arrayContaining(['hongroise', 'Autriche']));
    expect(shared.names).toEqual(expect.arrayContaining(['Stara Reka', 'Milena Dragovan', 'Hidrosava', 'Brezno']));
  });

  test('names no facts of one alone', () => {
    const { shared } = compare(storyPrint('dam', 'independent.en'), storyPrint('dam', 'wire.en'));
    expect(shared.numbers).toEqual([]);
    expect(shared.names.join(' ')).not.toMatch(/Zora|Kralj|Dragovan/);
  });

  test('is that nothing is shared, for an empty text', () => {
    const empty = printOfText({ role: 'empty', lang: 'en', title: '', paragraphs: [] });
    const wire = storyPrint('dam', 'wire.en');
    for (const comparison of [compare(empty, wire), compare(wire, empty), compare(empty, empty)])
      expect(comparison).toMatchObject({
        relation: 'unrelated',
        copied: 0,
        storyShare: 0,
        shared: { numbers: [], places: [], names: [] },
        kinship: 0,
      });
  });
});

describe('a report and a column that quote one speech', () => {
  const SPEECHES = [
    {
      lang: 'es',
      report:
        'La primera ministra Ilva Renner retiró el lunes la ley de puertos. «No escuchamos a los estibadores, y ese fue un error que hoy reparamos ante todos», dijo Renner. «Ningún muelle se venderá mientras yo trabaje en esta casa, y quien diga otra cosa miente». El sindicato lo llamó una victoria. La huelga, de 19 días, termina el miércoles.',
      column:
        'Conozco ese tono. «No escuchamos a los estibadores, y ese fue un error que hoy reparamos ante todos», recita la señora Renner, y uno casi le cree. Luego remata: «Ningún muelle se venderá mientras yo trabaje en esta casa, y quien diga otra cosa miente». Pues bien, miento yo, y conmigo medio puerto.\nMi padre descargó sacos durante treinta años y me enseñó que las promesas de los ministros duran lo que la sal en el agua. No dudo de que la presidenta se arrepienta. Dudo de que su partido se acuerde en primavera.',
    },
    {
      lang: 'tr',
      report:
        'Başbakan Ilva Renner, liman yasasını pazartesi günü geri çekti. Renner, "İşçileri dinlemedik, bu bir hataydı ve bugün o hatayı herkesin önünde düzeltiyoruz" dedi. "Ben bu binada çalıştığım sürece hiçbir rıhtım satılmayacak, aksini söyleyen yalan söylüyor" diye ekledi. Sendika kararı zafer olarak niteledi. 19 gün süren grev çarşamba sona eriyor.',
      column:
        'Başbakanı dinlerken güldüm. "İşçileri dinlemedik, bu bir hataydı ve bugün o hatayı herkesin önünde düzeltiyoruz" diyor. Ne güzel. Arkasından: "Ben bu binada çalıştığım sürece hiçbir rıhtım satılmayacak, aksini söyleyen yalan söylüyor." Peki ya bina değişirse?\nDedem kırk yıl o rıhtımda yük taşıdı. Bana öğrettiği tek şey, vekil sözünün mayıs karı gibi eridiğiydi. Ben yine de kutlamaya gideceğim, ama cebimde bir şemsiyeyle.',
    },
  ] as const;
  const printOf = (lang: string, text: string) => makeFingerprint('', text.split('\n'), lang, languageLists);

  test.each(SPEECHES)('are related, not one text: $lang', ({ lang, report, column }) => {
    const [asked, other] = [printOf(lang, column), printOf(lang, report)];
    expect(compare(asked, other)).toMatchObject({ relation: 'related', quoted: 1 });
    expect(compare(other, asked).relation).toBe('related');
  });
});
