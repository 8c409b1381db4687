import { expect, test } from 'vitest';
import { countOtherOutlets } from '../../../src/core/provenance/count-outlets';

const own = { domain: 'quai.example', name: 'Quai' };
const sibling = (articleId: string, domain: string) => ({ articleId, outlet: { domain, name: domain } });
const itself = (domain: string) => domain;

test('siblings of one outlet count once, those of this outlet not at all', () => {
  const siblings = [sibling('1', 'courier.example'), sibling('2', 'courier.example'), sibling('3', 'quai.example')];
  expect(countOtherOutlets(own, siblings, itself)).toBe(1);
});

test('siblings of unknown outlets count each', () => {
  expect(countOtherOutlets(own, [sibling('1', ''), sibling('2', '')], itself)).toBe(2);
});

test('outlets of one house count once', () => {
  const houseOf = (domain: string) => (domain === 'post.example' ? 'courier.example' : domain);
  expect(countOtherOutlets(own, [sibling('1', 'courier.example'), sibling('2', 'post.example')], houseOf)).toBe(1);
});
