import { expect, test } from 'vitest';
import { foldedName, sourceKey } from '../../../src/core/model/source-key';

test('a source goes by its agency, else its domain, else its name', () => {
  const named = { agency: null, outlet: null, name: 'The Harbour-Gazette', kind: 'outlet' } as const;
  expect(sourceKey({ ...named, agency: 'afp' })).toBe('afp');
  expect(sourceKey({ ...named, outlet: 'gazette.example' })).toBe('gazette.example');
  expect(sourceKey(named)).toBe('"harbour gazette');
  expect(sourceKey({ ...named, name: 'agencies', kind: 'unnamed' })).toBe('');
});

test.each([
  ['The Harbour Gazette', 'harbour gazette'],
  ['Le Phare de Brévannes', 'phare de brevannes'],
  ['L’Écho', 'echo'],
  ['Die Zeitung', 'zeitung'],
  ['Le', 'le'],
  ['सांध्य समाचार', 'सांध्य समाचार'],
  ['半島日報', '半島日報'],
  ['!', '!'],
])('%s is compared as %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded.normalize('NFKD'));
});
