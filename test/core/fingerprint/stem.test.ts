import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/core/fingerprint/stem';
import { fold } from '../../../src/core/text/fold';

const stemOf = (word: string) => stem(fold(word));

describe('forms of one word share a stem', () => {
  test.each([
    ['French', ['attaque', 'attaques', 'attaqué', 'attaquer', 'attaquants']],
    ['English', ['evacuate', 'evacuated', 'evacuation']],
    ['German', ['Regierung', 'Regierungen', 'Regierungs']],
    ['Russian', ['правительство', 'правительства', 'правительством']],
    ['Arabic', ['رئيس', 'الرئيس', 'والرئيس', 'للرئيس', 'بالرئيس', 'رئيسها']],
    ['Arabic plural', ['مقاتل', 'مقاتلون', 'المقاتلين', 'والمقاتلات']],
    ['Hebrew', ['נשיא', 'הנשיא', 'לנשיא', 'שהנשיא']],
    ['Korean', ['정부', '정부가', '정부는', '정부에서', '정부의']],
  ])('%s', (_language, forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });
});

describe('words that differ keep their stems apart', () => {
  test.each([
    ['French', 'attaque', 'attente'],
    ['Arabic', 'رئيس', 'جيش'],
    ['Hebrew', 'ממשלה', 'מטוס'],
    ['Korean', '정부', '정책'],
  ])('%s', (_language, one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('a short word is left whole', () => {
  test.each(['port', 'ال', 'باب', 'ولد', 'הר', '집', '이'])('%s', (word) => {
    expect(stemOf(word)).toBe(fold(word));
  });
});
