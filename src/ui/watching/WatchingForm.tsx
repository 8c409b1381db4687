import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import { Choice } from '../components/Choice';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

type Watching = Settings['watching'];

const CHOICES: readonly { readonly value: Watching; readonly name: MessageKey; readonly hint: MessageKey }[] = [
  { value: 'off', name: 'watchOff', hint: 'watchOffHint' },
  { value: 'all', name: 'watchAll', hint: 'watchAllHint' },
  { value: 'listed', name: 'watchListed', hint: 'watchListedHint' },
];

interface Props {
  readonly legend: MessageKey;
  readonly saved: Watching;
  /**
   * Asks the browser for the permissions that the choice needs, and saves it. Called in the click, before anything is awaited.
   *
   * @param mayAsk false where the arrow keys move over the choices: a question at each of them would stand in the way
   */
  readonly onChoose: (choice: Watching, mayAsk: boolean) => Promise<'saved' | 'refused' | 'failed'>;
}

/** One choice, which saves itself. After the browser has refused its permission the old one is shown again. */
export function WatchingForm({ legend, saved, onChoose }: Props) {
  const texts = useTexts();
  /** The choice about which the browser asks. */
  const [asked, setAsked] = useState<Watching | null>(null);
  const [isRefused, setRefused] = useState(false);
  const isMoving = useRef(false);
  const setMoving = (isArrow: boolean) => {
    isMoving.current = isArrow;
  };
  const choose = async (choice: Watching) => {
    setAsked(choice);
    setRefused(false);
    const outcome = await onChoose(choice, !isMoving.current);
    setAsked((now) => (now === choice ? null : now));
    setRefused(outcome === 'refused');
  };
  return (
    <div class="watching">
      <fieldset
        onKeyDown={({ key }) => setMoving(key.startsWith('Arrow'))}
        onKeyUp={() => setMoving(false)}
        onPointerDown={() => setMoving(false)}
      >
        <legend>{texts.say(legend)}</legend>
        {CHOICES.map(({ value, name, hint }) => (
          <Choice
            key={value}
            group="watching"
            name={name}
            hint={hint}
            isChosen={(asked ?? saved) === value}
            onChoose={() => choose(value)}
          />
        ))}
      </fieldset>
      <p role="status">{isRefused && texts.say('permissionRefused')}</p>
    </div>
  );
}
