// The table of agencies is sound: every list in it is held by a rule.
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { agencies, agencyById, agencyOfDomain } from '../../../src/core/credit/agencies/agencies';
import { AGENCY_KINDS } from '../../../src/core/credit/agencies/agency';
import { readCredits } from '../../../src/core/credit/read-credits';
import { articleWith } from './page-of';

describe('the table of agencies', () => {
  test('has the agencies of the world, each with an id of its own', () => {
    expect(agencies.length).toBeGreaterThanOrEqual(253);
    expect(new Set(agencies.map(({ id }) => id)).size).toBe(agencies.length);
    for (const { id } of agencies) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  test('knows every kind it uses', () => {
    for (const { kind } of agencies) expect(AGENCY_KINDS).toContain(kind);
  });

  test('has well formed domains, each of one agency only, unless two share a desk', () => {
    const owners = new Map<string, string[]>();
    for (const { id, domains } of agencies) {
      for (const domain of domains) {
        expect(domain).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
        owners.set(domain, [...(owners.get(domain) ?? []), id]);
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.length > 1);
    expect(shared).toEqual([['pa.media', expect.arrayContaining(['pa-media', 'irn-ie'])]]);
  });

  test('has no empty name, and none with a space at its end', () => {
    for (const { names } of agencies) expect(names.filter((name) => name === '' || name.trim() !== name)).toEqual([]);
  });

  test('flags every name that two agencies share', () => {
    const users = new Map<string, Set<string>>();
    for (const { id, names } of agencies) {
      for (const name of names) users.set(name, (users.get(name) ?? new Set()).add(id));
    }
    for (const [word, ids] of users) {
      if (ids.size === 1) continue;
      for (const id of ids) expect([id, agencyById(id)?.ambiguous]).toEqual([id, expect.arrayContaining([word])]);
    }
  });
});

describe('finding an agency', () => {
  test('by id', () => {
    expect(agencyById('dpa')?.name).toBe('Deutsche Presse-Agentur');
    expect(agencyById('no-such-agency')).toBeNull();
  });

  test.each([
    ['reuters.com', 'reuters'],
    ['uk.reuters.com', 'reuters'],
    ['www.aljazeera.net', 'aljazeera'],
    ['AGENCIABRASIL.ebc.com.br', 'abr'],
  ])('by domain: %s', (domain, id) => {
    expect(agencyOfDomain(domain)?.id).toBe(id);
  });

  test.each(['notreuters.com', 'com', '', 'reuters.com.example', 'paper.example'])('by no domain of its own: %s', (domain) => {
    expect(agencyOfDomain(domain)).toBeNull();
  });
});

describe('words with other meanings', () => {
  const ambiguous = agencies.flatMap(({ id, languages, ambiguous: words }) =>
    words.map((word) => [id, word, languages[0] ?? 'en'] as const),
  );

  test.each(ambiguous)('%s: %s is nothing in running text', (_id, word, lang) => {
    const line = `Many people said that ${word} said what ${word} told ${word} about it, and went home.`;
    expect(readCredits(articleWith('body', line), { lang, outletDomain: 'paper.example', words: languageLists.words })).toEqual([]);
  });
});

describe('names of a page that signs as the agency does', () => {
  const current = agencies.filter(({ kind }) => !['photo', 'historical', 'press-release'].includes(kind));

  test('nine in ten agencies are read from their own name as a byline', () => {
    const read = current.filter(({ id, name, languages }) => {
      const lang = languages[0] === '*' ? 'en' : (languages[0] ?? 'en');
      const credits = readCredits(articleWith('byline', name.split(' / ')[0] ?? name), {
        lang,
        outletDomain: 'paper.example',
        words: languageLists.words,
      });
      return credits.some(({ agency }) => agency === id);
    });
    expect(read.length / current.length).toBeGreaterThan(0.9);
  });
});
