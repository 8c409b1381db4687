import { useState } from 'preact/hooks';
import type { Pause, PauseLength, Settings } from '../../messages/contract';
import { sayPause } from '../../messages/say-pause';
import { Failure } from '../components/Failure';
import { Region } from '../components/Region';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { useTask } from '../use-task';

/** Begins and ends a pause of reading, as the menu of the toolbar button does. */
export function PauseSection({ ask, settings }: { ask: Ask; settings: Settings }) {
  const texts = useTexts();
  const asked = useCall(() => ask('getPause', null));
  const task = useTask<unknown>();
  const [changed, setChanged] = useState<{ readonly to: Pause | null } | null>(null);
  const known = asked.state === 'ready' ? { to: asked.value } : null;
  const pause = (changed ?? known)?.to ?? null;
  const change = (length: PauseLength | null) => task.start(async () => setChanged({ to: await ask('changePause', { length }) }));
  return (
    <Region title="pauseReading">
      <p role="status">{pause && sayPause(pause, texts)}</p>
      {pause === null && settings.watching === 'off' && <p>{texts.say('watchOffHint')}</p>}
      <div class="actions">
        {pause && (
          <button type="button" onClick={() => change(null)}>
            {texts.say('pauseEnd')}
          </button>
        )}
        {settings.watching !== 'off' &&
          PAUSES.map(({ length, text }) => (
            <button key={length} type="button" onClick={() => change(length)}>
              {texts.say(text)}
            </button>
          ))}
      </div>
      {task.now.state === 'failed' && <Failure code={task.now.code} />}
      <p class="note">{texts.say('pauseHint')}</p>
    </Region>
  );
}

const PAUSES = [
  { length: 'hour', text: 'pauseHour' },
  { length: 'restart', text: 'pauseTillClosed' },
] as const;
