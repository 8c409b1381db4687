import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { readAmendments } from '../../../src/core/page/read-amendments';

const read = (lang: string, note: string) => readAmendments(note, lang, languageLists);

describe('old and new', () => {
  test.each([
    ['en', 'An earlier version gave the wrong number. It was 62, not 26.', '26', '62'],
    ['en', 'Correction: There were 62 dogs on the quay, not 26 dogs.', '26 dogs', '62 dogs'],
    ['en', '(Corrects number of boats in second paragraph to 62 from 26)', '26', '62'],
    ['en', '(Corrects number of boats from 26 to 62)', '26', '62'],
    ['en', 'Correction: The mayor is Olga Brandt, not Helga Brandt.', 'Helga Brandt', 'Olga Brandt'],
    ['en', 'Correction: The fair opens in Norwick, not in Southwick.', 'Southwick', 'Norwick'],
    ['en', 'Correction: The fair opens on Friday, not Thursday.', 'Thursday', 'Friday'],
    ['en', 'Correction: Instead of 26, it was 62.', '26', '62'],
    ['en', 'Correction: “left bank” should read “right bank”.', 'left bank', 'right bank'],
    ['en', 'Correction: The gate shut at 5:10, not 5:40.', '5:40', '5:10'],
    ['en', 'This article was amended on 3 May 2026 to change the sign from “left bank” to “right bank”.', 'left bank', 'right bank'],
    ['de', 'Korrektur: Es waren 62.000 Bäume statt 26.000.', '26.000', '62.000'],
    ['de', 'Die Zahl der Bäume wurde von 26.000 auf 62.000 korrigiert.', '26.000', '62.000'],
    ['de', 'Es waren nicht 26, sondern 62 Boote.', '26', '62'],
    ['fr', 'Rectificatif : 62 bateaux au lieu de 26.', '26', '62'],
    ['fr', 'Il fallait lire jeudi, et non vendredi.', 'vendredi', 'jeudi'],
    ['es', 'Fe de errores: eran 62 barcos en lugar de 26.', '26', '62'],
    ['es', 'No eran 26, sino 62.', '26', '62'],
    ['pt', 'Correção: eram 62 barcos, e não 26.', '26', '62'],
    ['it', 'Rettifica: le barche erano 62 e non 26.', '26', '62'],
    ['nl', 'Correctie: het waren 62 boten, niet 26.', '26', '62'],
    ['sv', 'Rättelse: det var inte 26 utan 62 båtar.', '26', '62'],
    ['pl', 'Sprostowanie: łodzi było 62, a nie 26.', '26', '62'],
    ['cs', 'Oprava: lodí bylo 62, nikoli 26.', '26', '62'],
    ['ru', 'Исправлено: лодок было не 26, а 62.', '26', '62'],
    ['ru', 'Уточнение: 62 лодки вместо 26.', '26', '62'],
    ['uk', 'Виправлення: човнів було 62, а не 26.', '26', '62'],
    ['hu', 'Helyesbítés: nem 26, hanem 62 csónak.', '26', '62'],
    ['el', 'Διόρθωση: ήταν 62 βάρκες και όχι 26.', '26', '62'],
    ['tr', 'Düzeltme: 26 tekne yerine 62 tekne olacaktı.', '26 tekne', '62 tekne'],
    ['tr', 'Düzeltme: 26 değil, 62.', '26', '62'],
    ['ar', 'تصحيح: كان عدد القوارب 62 وليس 26.', '26', '62'],
    ['ar', 'تصحيح: ٦٢ قاربا بدلا من ٢٦', '٢٦', '٦٢'],
    ['fa', 'اصلاحیه: ۶۲ قایق و نه ۲۶', '۲۶', '۶۲'],
    ['he', 'תיקון טעות: היו 62 סירות ולא 26.', '26', '62'],
    ['hi', 'भूल सुधार: 26 नहीं, बल्कि 62 नावें थीं।', '26', '62'],
    ['ja', '訂正：船は26隻ではなく62隻でした。', '26隻', '62隻'],
    ['ja', '訂正：「南」とあるのは「北」の誤りでした。', '南', '北'],
    ['ja', '市長は森田氏ではなく盛田氏でした。', '森田氏', '盛田氏'],
    ['zh', '更正：船只为62艘，而非26艘。', '26艘', '62艘'],
    ['zh', '更正：市长应为李明，而非黎明。', '黎明', '李明'],
    ['zh', '更正：不是26艘而是62艘。', '26艘', '62艘'],
    ['ko', '정정: 배는 26척이 아니라 62척입니다.', '26', '62'],
    ['ko', '26척을 62척으로 바로잡습니다.', '26', '62'],
    ['id', 'Ralat: ada 62 perahu, bukan 26.', '26', '62'],
    ['vi', 'Đính chính: có 62 thuyền chứ không phải 26.', '26', '62'],
    ['th', 'แก้ไขข่าว: เรือ 62 ลำ ไม่ใช่ 26 ลำ', '26', '62'],
  ])('%s: %s', (lang, note, old, now) => {
    expect(read(lang, note)).toEqual([{ old, now }]);
  });
});

test.each([
  ['en', 'Correction: An earlier version gave the wrong number of boats.'],
  ['en', 'An earlier version said 26 boats. There were 62.'],
  ['en', 'Correction: The figure came from the harbour office, not the Example Agency.'],
  ['en', 'Correction: Trains run from 9 to 11, not from 8 to 10.'],
  ['en', 'Corrects paragraph 2 and 3.'],
  ['en', 'This article was corrected on 3 May 2026. It was not the first.'],
  ['de', 'Korrektur: Im zweiten Absatz wurde die Zahl 62 ergänzt, nicht der Name.'],
  ['zh', '更正：本文第2段的数字有误。'],
])('none, %s: %s', (lang, note) => {
  expect(read(lang, note)).toEqual([]);
});

test('several, and a note of any length ends', () => {
  expect(read('en', 'Corrections: It was 62, not 26. The mayor is Olga Brandt, not Helga Brandt.')).toHaveLength(2);
  expect(read('en', '7 not '.repeat(20_000)).length).toBeLessThan(4);
});
