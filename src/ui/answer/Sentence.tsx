import { type Named, type Summary, wordsOfNamed } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say, SayList } from '../components/Say';
import { useTexts } from '../texts-context';
import { OutletName } from './OutletName';
import { SourceName } from './SourceName';

/** “This story also appears at 1 other outlet; the page credits Al Jazeera and Reuters.” */
export function Sentence({ summary: { otherOutlets, isAtLeast, namedBy } }: { summary: Summary }) {
  const texts = useTexts();
  if (otherOutlets === 0 && namedBy.who === 'nobody') return <>{texts.say('sentenceUnknown')}</>;
  const siblings =
    otherOutlets === 0 ? texts.say('siblingsNowhere') : texts.sayCount(isAtLeast ? 'siblingsAtLeast' : 'siblingsAt', otherOutlets);
  const { text, parts } = wordsOfNamed(namedBy);
  const named = parts.map((part, index) => <Names key={`${text} ${index}`} named={part} />);
  return <Say text="sentence" parts={[siblings, named.length === 0 ? texts.say(text) : <Say key="sources" text={text} parts={named} />]} />;
}

function Names({ named }: { named: Named }) {
  if ('outlet' in named) return <OutletName outlet={named.outlet} />;
  if ('person' in named) return <PageText text={named.person} />;
  return <SayList parts={named.sources.map((source) => <SourceName key={source.name} source={source} />)} />;
}
