// The page that opens once, after installation: one choice, how to begin, what an answer looks like, what stays on this device.
import { useMemo } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import type { MessageKey } from '../messages-text';
import { AnswerView } from '../page-in-front/AnswerView';
import { SavingRegion } from '../settings/SavingRegion';
import { useSaving } from '../settings/use-saving';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useIsOnPhone } from '../use-is-on-phone';
import { useSettings } from '../use-settings';
import { useGrants } from '../watching/use-grants';
import { WatchingChoice } from '../watching/WatchingChoice';
import { exampleAnswer } from './example-answer';

export function Welcome({ ask, browser }: Outside) {
  const texts = useTexts();
  const { settings, ...changes } = useSettings(ask);
  const saving = useSaving(changes);
  const grants = useGrants(browser, settings.state === 'ready' ? settings.value.listedSites : []);
  const isOnPhone = useIsOnPhone(browser);
  return (
    <PageFrame title="welcomeTitle">
      <SavingRegion title="choiceHeading" saving={saving}>
        {settings.state === 'waiting' && <Progress text="loading" />}
        {settings.state === 'failed' && <Failure code={settings.code} />}
        {settings.state === 'ready' && (
          <WatchingChoice legend="watchExplained" settings={settings.value} grants={grants} change={saving.change} browser={browser} />
        )}
        <BrowserQuestion />
        <p class="note">{texts.say('choiceLater')}</p>
      </SavingRegion>
      <Region title="finishHeading">
        <ol class="bullets">
          <li>{texts.say(isOnPhone ? 'stepPhone' : 'stepPin')}</li>
          <li>{texts.say('stepClick')}</li>
          <li>{texts.say('stepLater')}</li>
        </ol>
      </Region>
      <Region title="exampleHeading">
        <ThreeQuestions />
        <p class="note">{texts.say('exampleNote')}</p>
        <Example />
      </Region>
      <Region title="stayHeading">
        <ul class="bullets">
          <li>{texts.say('stayRead')}</li>
          <li>{texts.say('stayKept')}</li>
          <li>{texts.say('stayYours')}</li>
        </ul>
      </Region>
    </PageFrame>
  );
}

/** What the browser will ask, as a picture: its words sound alarming to whoever meets them unprepared. */
function BrowserQuestion() {
  const texts = useTexts();
  return (
    <figure class="browser-question">
      <figcaption>{texts.say('browserAsks')}</figcaption>
      <div class="browser-question-box">
        <p>“{texts.say('browserAsksWords')}”</p>
        <p aria-hidden="true">
          <span>{texts.say('browserDeny')}</span> <span>{texts.say('browserAllow')}</span>
        </p>
      </div>
      <p class="note">{texts.say('browserAsksMeans')}</p>
    </figure>
  );
}

/** The popup's answer about a made-up story, whose lines open as they do there. */
function Example() {
  const texts = useTexts();
  const answer = useMemo(() => exampleAnswer(texts.say('exampleTitle'), texts.language), [texts]);
  return (
    <div class="example popup">
      <AnswerView
        answer={answer}
        isBeside={false}
        watching={null}
        onChooseWatching={() => {}}
        objecting={null}
        onLook={null}
        onMark={null}
        onCompare={null}
      />
    </div>
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
