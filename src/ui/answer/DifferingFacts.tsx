import type { ComparedArticles, Difference } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { FACT_NAME } from './fact-name';
import { OutletName } from './OutletName';

/** Differences that are shown; the story page has all, within their sentences. Chosen by hand: few copies have more. */
const MAX_SHOWN = 8;

/** Asks for a comparison of the page in front with a copy of it; null where one of them is stored no longer. */
export type Compare = () => Promise<ComparedArticles | null>;

/** In which facts a copy and the page in front differ. Nothing where none does, or a text was not kept: what both share is said all the same. */
export function DifferingFacts({ compare }: { compare: Compare }) {
  const texts = useTexts();
  const compared = useCall(compare);
  if (compared.state !== 'ready' || !compared.value?.changes?.differences.length) return null;
  const { asked, other, changes } = compared.value;
  return (
    <table class="differing">
      <caption>{texts.say('differingFacts')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <OutletName outlet={asked.outlet} />
          </th>
          <th scope="col">
            <OutletName outlet={other.outlet} />
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.differences.slice(0, MAX_SHOWN).map((difference, index) => (
          <tr key={index}>
            <th scope="row">{texts.say(FACT_NAME[difference.kind])}</th>
            <Fact fact={difference.asked} lang={asked.lang} />
            <Fact fact={difference.other} lang={other.lang} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fact({ fact, lang }: { fact: Difference['asked']; lang: string }) {
  const texts = useTexts();
  return <td>{fact === null ? texts.say('notSaidHere') : <PageText text={fact.text} lang={lang} />}</td>;
}
