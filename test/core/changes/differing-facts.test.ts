import { describe, expect, test } from 'vitest';
import { differingFacts } from '../../../src/core/changes/differing-facts';
import { likePairs, readPair, told } from './texts';

function differences(lang: string, asked: readonly string[], other: readonly string[]) {
  const [one, two] = readPair(lang, asked, other);
  return told(differingFacts(likePairs(one, two), one, two));
}
/** The differences that are left where words of a sentence are replaced. */
const replaced = (lang: string, text: string, from: string, to: string) => differences(lang, [text], [text.replace(from, to)]);

const FERRY = 'The coast guard of Norway brought 264 passengers of the burning ferry ashore near the old harbour on Friday.';

describe('a replaced fact in a sentence that was kept', () => {
  test.each([
    ['en', FERRY, '264', '246', [['number', '264', '246']]],
    ['en', FERRY, 'Norway', 'Sweden', [['place', 'Norway', 'Sweden']]],
    ['de', 'Die Küstenwache brachte gestern 264 Fahrgäste der brennenden Fähre zum alten Hafen.', '264', '246', [['number', '264', '246']]],
    ['fr', 'Les secours ont conduit hier 264 passagers du navire en feu vers le vieux port.', '264', '246', [['number', '264', '246']]],
    ['ar', 'نقل خفر السواحل ٢٦٤ راكبا من العبارة المحترقة إلى الميناء القديم.', '٢٦٤', '٢٤٦', [['number', '٢٦٤', '٢٤٦']]],
    ['ru', 'Спасатели доставили вчера 264 пассажира горящего парома в старую гавань.', '264', '246', [['number', '264', '246']]],
    ['zh', '海岸警卫队把264名乘客从着火的渡轮送到旧港口。', '264', '246', [['number', '264', '246']]],
    ['ja', '海上保安庁は燃える渡船から乗客264人を古い港へ運んだ。', '264', '246', [['number', '264', '246']]],
    [
      'en',
      'The old captain Lars Holm told the divers about the broken engine and the cold water.',
      'Lars Holm',
      'Erik Dahl',
      [['name', 'Lars Holm', 'Erik Dahl']],
    ],
  ])('%s: %s, %s → %s', (lang, text, from, to, expected) => {
    expect(replaced(lang, text, from, to)).toEqual(expected);
  });
});

describe('no difference', () => {
  test.each([
    ['nothing was replaced', FERRY, 'Friday', 'Friday'],
    ['rounded', FERRY, '264', 'about 260'],
    ['another separator', FERRY.replace('264', '2,640'), '2,640', '2640'],
    ['the unit was not read: a thousand times', FERRY.replace('264', '264,000'), '264,000', '264'],
    ['another currency', FERRY.replace('264 passengers', '$264 worth'), '$264', '€246'],
    ['per cent of one, the count of another', FERRY, '264', '24%'],
    ['feet and metres', 'The old wooden pier of the small fishing harbour is now 200ft long.', '200ft', '61metres'],
    ['another spelling', 'The old captain Lars Holm told the divers about the broken engine and water.', 'Lars Holm', 'Lars Holme'],
    ['with and without a space', 'The old reporter of BFMTV told the divers about the broken engine and water.', 'BFMTV', 'BFM TV'],
    ['a line of a table', 'Harbour fish: 264', '264', '246'],
  ])('%s', (_what, text, from, to) => {
    expect(replaced('en', text, from, to)).toEqual([]);
  });

  test('a number that the other text has in the next sentence', () => {
    expect(differences('en', [FERRY], [FERRY.replace('264', '246'), 'In all the guard counted 264 people.'])).toEqual([]);
  });

  test('a number that is the sum of others near by', () => {
    const asked = [FERRY.replace('264', '23')];
    const other = [FERRY.replace('264', '14'), 'Helicopters took 9 others to the hospital.'];
    expect(differences('en', asked, other)).toEqual([]);
  });

  test.each([
    ['the other text is empty', [FERRY], []],
    ['both are empty', [], []],
    ['marks alone', ['…'], [FERRY]],
  ])('%s', (_what, asked, other) => {
    expect(differences('en', asked, other)).toEqual([]);
  });
});

describe('in a sentence told anew', () => {
  const ASKED = 'Before dawn the harbour police rescued 264 passengers from burning decks while tugs waited.';
  const ANEW = 'While tugs waited, crews say, police on burning decks rescued 246 passengers of every age and nation, a miracle.';

  test('a number differs where the same words stand around it', () => {
    expect(differences('en', [ASKED], [ANEW])).toEqual([['number', '264', '246']]);
  });

  test('and not where it counts something else', () => {
    expect(differences('en', [ASKED], [ANEW.replace('passengers', 'horses')])).toEqual([]);
  });

  test('and not where the other text has it anywhere', () => {
    const far = ['Rain fell all day.', 'Nobody slept.', 'The company had sold 264 tickets.'];
    expect(differences('en', [ASKED], [ANEW, ...far])).toEqual([]);
  });
});

test('each fact has one partner, the surest', () => {
  const text = 'The guard brought 264 passengers ashore and 31 sailors to the small hospital of the town.';
  expect(replaced('en', text, '264 passengers ashore and 31', '246 passengers ashore and 37')).toEqual([
    ['number', '264', '246'],
    ['number', '31', '37'],
  ]);
});
