import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { termOccurrences } from '../../../src/core/fingerprint/terms';
import { findSharedFacts } from '../../../src/core/marks/shared-facts';
import { tokenise } from '../../../src/core/text/tokens';

/** The facts of a text that another has too, as the text writes them. */
function sharedIn(lang: string, text: string, otherLang: string, other: string, after = 0): string[] {
  const { terms } = makeFingerprint('', [other], otherLang, languageLists);
  const found = termOccurrences(text, tokenise(text), lang, languageLists);
  return findSharedFacts(text, found, terms, after).map(({ start, label }) => text.slice(start, start + label.length));
}

describe('shared facts', () => {
  const ENGLISH = 'Divers from Norway found 2,500 litres of oil, captain Lars Holmgren said in Bergen.';

  test.each([
    ['fr', 'Des plongeurs de Norvège ont trouvé 2 500 litres, dit Lars Holmgren à Bergen.'],
    ['ru', 'Водолазы из Норвегии нашли 2500 литров, сказал Ларс Хольмгрен в Бергене.'],
    ['ar', 'عثر غواصون من النرويج على ٢٥٠٠ لتر.'],
  ])('are found over languages: %s', (lang, other) => {
    expect(sharedIn('en', ENGLISH, lang, other)).toEqual(expect.arrayContaining(['Norway', '2,500']));
  });

  test('are none where the other text has none of them', () => {
    expect(sharedIn('en', ENGLISH, 'fr', 'Rien ne s’est passé hier.')).toEqual([]);
    expect(sharedIn('en', '', 'fr', 'La Norvège a perdu 2 500 litres.')).toEqual([]);
  });

  test('are found once, where they stand first', () => {
    const text = 'In Norway 2,500 litres leaked. Norway counted 2,500 litres.';
    expect(sharedIn('en', text, 'fr', 'La Norvège a perdu 2 500 litres.')).toEqual(['Norway', '2,500']);
  });

  test('are looked for behind the headline', () => {
    const text = 'Norway loses 2,500 litres\nThe coast guard of Norway speaks.';
    expect(sharedIn('en', text, 'fr', 'La Norvège a perdu 2 500 litres.', text.indexOf('\n'))).toEqual(['Norway']);
  });

  test('are no single digits', () => {
    expect(sharedIn('en', 'The guard found 3 boats and 417 nets.', 'fr', 'On a vu 3 bateaux et 417 filets.')).toEqual(['417']);
  });
});
