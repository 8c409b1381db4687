import type { Source } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say, SayList } from '../components/Say';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import { SourceName } from './SourceName';
import type { NamedBy, Summary } from './summary';

/** “This story also appears at 1 other outlet; the page credits Al Jazeera and Reuters.” */
export function Sentence({ summary: { otherOutlets, isAtLeast, namedBy } }: { summary: Summary }) {
  const texts = useTexts();
  if (otherOutlets === 0 && namedBy.who === 'nobody') return <>{texts.say('sentenceUnknown')}</>;
  const siblings =
    otherOutlets === 0 ? texts.say('siblingsNowhere') : texts.sayCount(isAtLeast ? 'siblingsAtLeast' : 'siblingsAt', otherOutlets);
  return <Say text="sentence" parts={[siblings, <WhoIsNamed key="sources" namedBy={namedBy} />]} />;
}

function WhoIsNamed({ namedBy }: { namedBy: NamedBy }) {
  const texts = useTexts();
  if (namedBy.who === 'nobody') return <>{texts.say('pageNamesNone')}</>;
  if (namedBy.who === 'quotes') return <Say text="pageQuotes" parts={[<OutletName key="outlet" outlet={namedBy.outlet} />]} />;
  if (namedBy.who === 'own-staff') return <>{texts.say('pageIsOwnReport')}</>;
  if (namedBy.who === 'signer') return <Say text="pageIsSignedBy" parts={[<PageText key="name" text={namedBy.name} />]} />;
  if (namedBy.who === 'copies-this-outlet') return <>{texts.say('copiesNameThisOutlet')}</>;
  if (namedBy.who === 'copies') return <Say text="copiesName" parts={[<Names key="names" sources={namedBy.named} />]} />;
  const credited = <Names key="credited" sources={namedBy.credited} />;
  const mentioned = <Names key="mentioned" sources={namedBy.mentioned} />;
  if (namedBy.mentioned.length === 0) return <Say text="pageCredits" parts={[credited]} />;
  if (namedBy.credited.length === 0) return <Say text="pageMentions" parts={[mentioned]} />;
  return <Say text="pageCreditsAndMentions" parts={[credited, mentioned]} />;
}

function Names({ sources }: { sources: readonly Source[] }) {
  return <SayList parts={sources.map((source) => <SourceName key={source.name} source={source} />)} />;
}
