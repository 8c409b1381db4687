import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { taggedTitle } from '../../../src/core/page/tagged-title';

describe('tags of a title', () => {
  test.each([
    ['en', 'CORRECTED-Harbour wall approved', 'correction', 'Harbour wall approved'],
    ['en', 'CORRECTED-UPDATE 2-Harbour wall approved', 'correction', 'Harbour wall approved'],
    ['en', '(OFFICIAL)-CORRECTED-Harbour wall approved', 'correction', 'Harbour wall approved'],
    ['en', 'Correction: Harbour wall approved', 'correction', 'Harbour wall approved'],
    ['en', 'KILL: Harbour wall approved', 'withdrawal', 'Harbour wall approved'],
    ['en', 'Retraction: Harbour wall approved', 'withdrawal', 'Harbour wall approved'],
    ['de', 'KORREKTUR: Hafenmauer genehmigt', 'correction', 'Hafenmauer genehmigt'],
    ['de', 'RÜCKZUG: Hafenmauer genehmigt', 'withdrawal', 'Hafenmauer genehmigt'],
    ['fr', 'RECTIFICATIF – Le mur du port approuvé', 'correction', 'Le mur du port approuvé'],
    ['es', 'ANULADA: Aprobado el muro del puerto', 'withdrawal', 'Aprobado el muro del puerto'],
    ['ru', 'УТОЧНЕНИЕ: Стена порта одобрена', 'correction', 'Стена порта одобрена'],
    ['ja', '【訂正】港の堤防を承認', 'correction', '港の堤防を承認'],
    ['zh', '更正：港口堤坝获批', 'correction', '港口堤坝获批'],
    ['ko', '[정정] 항구 방벽 승인', 'correction', '항구 방벽 승인'],
    ['ar', 'تصحيح: الموافقة على جدار الميناء', 'correction', 'الموافقة على جدار الميناء'],
    ['tr', 'DÜZELTME - Liman duvarı onaylandı', 'correction', 'Liman duvarı onaylandı'],
  ])('%s: %s', (lang, title, kind, bare) => {
    expect(taggedTitle(title, lang, languageLists)).toEqual({ kind, bare });
  });

  test.each([
    ['en', 'Correction-free week at the harbour'],
    ['en', 'UPDATE 1-Harbour wall approved'],
    ['en', 'Corrected maps: harbour wall approved'],
    ['en', 'Harbour wall: correction approved'],
    ['en', 'Clarification: what the new wall is for'],
    ['en', 'Withdrawal: the last ships leave'],
    ['fr', 'Annulation : le festival n’aura pas lieu'],
    ['fr', 'Correction : le port l’emporte 6-0'],
    ['zh', '取消：港口节日不再举行'],
    ['de', 'Korrekturen am Hafen: Mauer genehmigt'],
  ])('none, %s: %s', (lang, title) => {
    expect(taggedTitle(title, lang, languageLists)).toEqual({ kind: null, bare: title });
  });
});
