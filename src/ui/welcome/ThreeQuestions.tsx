import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

const QUESTIONS: readonly { readonly asked: MessageKey; readonly answered: MessageKey }[] = [
  { asked: 'askWhere', answered: 'answerWhere' },
  { asked: 'askWho', answered: 'answerWho' },
  { asked: 'askHowMany', answered: 'answerHowMany' },
];

export function ThreeQuestions() {
  const texts = useTexts();
  return (
    <div class="questions">
      <p class="lead">{texts.say('welcomeLead')}</p>
      <dl>
        {QUESTIONS.map(({ asked, answered }) => (
          <div key={asked}>
            <dt>{texts.say(asked)}</dt>
            <dd>{texts.say(answered)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
