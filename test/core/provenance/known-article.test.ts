import { describe, expect, test } from 'vitest';
import { isOfOtherOutlet } from '../../../src/core/provenance/known-article';
import { article } from './articles';

const asked = article('paper.example');
const nameless = (address: string) => article('', [], { articleId: address, address, outlet: { domain: '', name: '' } });
const named = (name: string, address: string) => article('', [], { articleId: address, address, outlet: { domain: '', name } });

describe('an article of another outlet', () => {
  test.each([
    ['another domain', asked, article('journal.example'), true],
    ['the same domain', asked, article('paper.example', [], { address: 'paper.example/other' }), false],
    ['the same address', asked, article('journal.example', [], { address: asked.address }), false],
    ['two of unknown outlet', nameless(''), nameless(''), true],
    ['two of one name, where no domain is known', named('The Paper', ''), named('The Paper', ''), false],
    ['two of two names, where no domain is known', named('The Paper', ''), named('The Journal', ''), true],
  ])('%s', (_what, one, other, isOther) => {
    expect(isOfOtherOutlet(one, other)).toBe(isOther);
    expect(isOfOtherOutlet(other, one)).toBe(isOther);
  });
});
