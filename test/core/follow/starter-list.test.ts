// The starter list of the package: what is malformed or stands twice in it is found here.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { agencyOfDomain } from '../../../src/core/credit/agencies/agencies';
import { feedsOfChoice, firstSet, MAX_FIRST_SET } from '../../../src/core/follow/first-set';
import { STARTER_MAKERS, type StarterFeed, starterFeedsOf } from '../../../src/core/model/starter-list';
import { isPrivateHost } from '../../../src/core/private-host';
import { isInPublicDomain } from '../../../src/core/registrable-domain';

const text = readFileSync(fileURLToPath(new URL('../../../assets/starter-feeds.json', import.meta.url)), 'utf8');
const list = starterFeedsOf(JSON.parse(text));

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the file', () => {
  test('is small enough to be in the package, and has one row a line', () => {
    expect(text.length).toBeLessThan(100_000);
    expect(text.trimEnd().split('\n')).toHaveLength(list.length + 2);
  });

  test('no address stands in it twice, and no outlet twice in a language', () => {
    expect(twice(list.map(({ url }) => url))).toEqual([]);
    expect(twice(list.map(({ outlet, lang, domain }) => `${outlet} ${domain} ${lang}`))).toEqual([]);
  });

  test('every address is one of the public web, over https, without a name or a part', () => {
    const unfit = list.filter(({ url }) => {
      const { protocol, hostname, username, hash } = new URL(url);
      return protocol !== 'https:' || username || hash || isPrivateHost(hostname) || !isInPublicDomain(hostname);
    });
    expect(unfit).toEqual([]);
  });

  test('languages and countries are known to the browser, which names them', () => {
    const names = (type: 'language' | 'region', codes: readonly string[]) => {
      const inEnglish = new Intl.DisplayNames('en', { type, fallback: 'none' });
      return [...new Set(codes)].filter((code) => code !== '' && inEnglish.of(code) === undefined);
    };
    expect(
      names(
        'language',
        list.map(({ lang }) => lang),
      ),
    ).toEqual([]);
    expect(
      names(
        'region',
        list.map(({ country }) => country),
      ),
    ).toEqual([]);
  });

  test('stands in the order of makers, so that originals come first', () => {
    const makers = list.map(({ maker }) => STARTER_MAKERS.indexOf(maker));
    expect(makers).toEqual(makers.toSorted((one, other) => one - other));
  });

  test('what is an outlet here is no agency of the table of agencies', () => {
    const agencies = new Set(['world', 'national', 'regional', 'press-release']);
    const wrong = list.filter(({ maker, domain }) => maker === 'outlet' && agencies.has(agencyOfDomain(domain)?.kind ?? ''));
    expect(wrong.map(({ outlet }) => outlet)).toEqual([]);
  });
});

describe('a row that is malformed is refused', () => {
  const row = ['https://wire.example/feed', 'feed', 'Wire', 'wire.example', 'en', 'GB', 'agency'];
  test.each([
    ['no address', 0, '/feed'],
    ['another scheme', 0, 'javascript:alert(1)'],
    ['another kind of feed', 1, 'podcast'],
    ['no name', 2, ''],
    ['no domain', 3, ''],
    ['a name for a language', 4, 'English'],
    ['a name for a country', 5, 'Britain'],
    ['another maker', 6, 'blog'],
  ])('%s', (_what, index, value) => {
    expect(starterFeedsOf({ rows: [row] })).toHaveLength(1);
    expect(() => starterFeedsOf({ rows: [row.with(index, value)] })).toThrow();
  });
});

describe('firstSet', () => {
  const feed = (outlet: string, lang: string, country: string, maker: StarterFeed['maker'] = 'outlet'): StarterFeed => ({
    url: `https://${outlet}.example/${lang}`,
    kind: 'feed',
    outlet,
    domain: `${outlet}.example`,
    lang,
    country,
    maker,
  });

  test('has originals first, and no press releases', () => {
    const all = [feed('paper', 'fr', 'FR'), feed('wire', 'fr', 'BE', 'agency'), feed('pr', 'fr', 'FR', 'press-release')];
    expect(firstSet(all, { lang: 'fr', country: '' }).map(({ outlet }) => outlet)).toEqual(['wire', 'paper']);
  });

  test('gives a country the world’s agencies in its languages', () => {
    const all = [feed('paper', 'de', 'AT'), feed('world', 'de', 'XK', 'world-agency'), feed('monde', 'fr', 'FR', 'world-agency')];
    expect(firstSet(all, { lang: '', country: 'AT' }).map(({ outlet }) => outlet)).toEqual(['world', 'paper']);
  });

  test('lets countries take turns where there are more than fit', () => {
    const many = Array.from({ length: 40 }, (_, index) => feed(`us${index}`, 'en', 'US'));
    const set = firstSet([...many, feed('nz', 'en', 'NZ')], { lang: 'en', country: '' });
    expect(set).toHaveLength(MAX_FIRST_SET);
    expect(set[1]?.outlet).toBe('nz');
  });

  test('has an outlet once, and nothing where nothing is named', () => {
    const all = [feed('paper', 'de', 'CH'), feed('paper', 'fr', 'CH')];
    expect(firstSet(all, { lang: '', country: 'CH' })).toHaveLength(1);
    expect(firstSet(all, { lang: '', country: '' })).toEqual([]);
  });

  test.each([
    ['French', { lang: 'fr', country: '' }, 'afp.com'],
    ['Germany', { lang: '', country: 'DE' }, 'dw.com'],
    ['Arabic', { lang: 'ar', country: '' }, 'aljazeera.net'],
  ])('of the package for %s has at least eight feeds, the known original among them', (_name, choice, domain) => {
    const set = firstSet(list, choice);
    expect(set.length).toBeGreaterThanOrEqual(8);
    expect(set.map((one) => one.domain)).toContain(domain);
  });

  test('every language and every country of the list has a set', () => {
    const langs = [...new Set(feedsOfChoice(list, { lang: '', country: '' }).map(({ lang }) => lang))];
    const shown = langs.filter((lang) => feedsOfChoice(list, { lang, country: '' }).some(({ maker }) => maker !== 'press-release'));
    expect(shown.filter((lang) => firstSet(list, { lang, country: '' }).length === 0)).toEqual([]);
  });
});
