// The page that opens once, after installation: what Wireprint does, what stays on this device, and one choice.
import { Failure } from '../components/Failure';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import type { MessageKey } from '../messages-text';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useSettings } from '../use-settings';
import { useGrants } from '../watching/use-grants';
import { WatchingChoice } from '../watching/WatchingChoice';

export function Welcome({ ask, browser }: Outside) {
  const texts = useTexts();
  const { settings, change, changing } = useSettings(ask);
  const grants = useGrants(browser, settings.state === 'ready' ? settings.value.listedSites : []);
  return (
    <PageFrame title="welcomeTitle">
      <ThreeQuestions />
      <Region title="stayHeading">
        <ul class="bullets">
          <li>{texts.say('stayRead')}</li>
          <li>{texts.say('stayKept')}</li>
          <li>{texts.say('stayYours')}</li>
        </ul>
      </Region>
      <Region title="choiceHeading">
        {settings.state === 'waiting' && <Progress text="loading" />}
        {settings.state === 'failed' && <Failure code={settings.code} />}
        {changing.state === 'failed' && <Failure code={changing.code} />}
        {settings.state === 'ready' && (
          <WatchingChoice legend="watchExplained" settings={settings.value} grants={grants} change={change} browser={browser} />
        )}
        <p class="note">{texts.say('choiceLater')}</p>
      </Region>
      <Region title="finishHeading">
        <p>{texts.say('finishText')}</p>
      </Region>
    </PageFrame>
  );
}

const QUESTIONS: readonly { readonly question: MessageKey; readonly explained: MessageKey }[] = [
  { question: 'askWhere', explained: 'answerWhere' },
  { question: 'askWho', explained: 'answerWho' },
  { question: 'askHowMany', explained: 'answerHowMany' },
];

function ThreeQuestions() {
  const texts = useTexts();
  return (
    <div class="questions">
      <p class="lead">{texts.say('welcomeLead')}</p>
      <dl>
        {QUESTIONS.map(({ question, explained }) => (
          <div key={question}>
            <dt>{texts.say(question)}</dt>
            <dd>{texts.say(explained)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
