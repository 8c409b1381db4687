import { useMemo, useState } from 'preact/hooks';
import type { StarterChoice, StarterFeed } from '../../messages/follows';
import { Region } from '../components/Region';
import { Select } from '../components/Select';
import { useTexts } from '../texts-context';
import { FeedChoice } from './FeedChoice';
import { starterCountries, starterGroups, starterLanguages } from './starter-feeds';
import type { Adding } from './use-adding';

interface Props {
  readonly list: readonly StarterFeed[];
  readonly followed: ReadonlySet<string>;
  readonly adding: Adding;
}

/** A first set of feeds by language and country. The reader's own language is chosen at first. */
export function StarterSection({ list, followed, adding }: Props) {
  const texts = useTexts();
  const languages = useMemo(() => starterLanguages(list), [list]);
  const [choice, setChoice] = useState<StarterChoice>(() => {
    const own = texts.language.split('-')[0] ?? '';
    return { lang: languages.includes(own) ? own : '', country: '' };
  });
  const countryName = useMemo(() => {
    const names = new Intl.DisplayNames(texts.language, { type: 'region' });
    return (country: string) => names.of(country) ?? country;
  }, [texts]);
  const byName = (codes: readonly string[], nameOf: (code: string) => string) =>
    codes.map((code) => [code, nameOf(code)] as const).toSorted(([, one], [, other]) => texts.compare(one, other));
  const { groups, proposed } = useMemo(() => starterGroups(list, choice), [list, choice]);
  const isOpen = choice.lang === '' && choice.country === '';
  return (
    <Region title="starterHeading">
      <p>{texts.say('starterLead')}</p>
      <div class="starter-choice">
        <Select label="filterLanguage" look="select" chosen={choice.lang} onChoose={(lang) => setChoice({ lang, country: '' })}>
          <Options all={byName(languages, texts.languageName)} />
        </Select>
        <Select label="starterCountry" look="select" chosen={choice.country} onChoose={(country) => setChoice({ ...choice, country })}>
          <Options all={byName(starterCountries(list, choice.lang), countryName)} />
        </Select>
      </div>
      {!isOpen && groups.length === 0 && <p class="empty">{texts.say('starterNone')}</p>}
      {!isOpen && groups.length > 0 && (
        <FeedChoice key={`${choice.lang} ${choice.country}`} groups={groups} proposed={proposed} followed={followed} adding={adding} />
      )}
    </Region>
  );
}

function Options({ all }: { all: ReadonlyArray<readonly [string, string]> }) {
  return (
    <>
      <option value="">{useTexts().say('filterAll')}</option>
      {all.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  );
}
