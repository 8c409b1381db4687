import { useLayoutEffect } from 'preact/hooks';
import type { Settings, SyncState, SyncTrouble } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { Failure } from '../components/Failure';
import { Switch } from '../components/Switch';
import type { MessageKey } from '../messages-text';
import { SavingRegion } from '../settings/SavingRegion';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useOneUndo } from '../use-one-undo';
import { SyncQuestion } from './SyncQuestion';
import { changesOf } from './say-changes';
import type { Sync } from './use-sync';

interface Props {
  readonly sync: Sync;
  readonly settings: Settings;
  readonly ask: Ask;
  readonly browser: Pick<UiBrowser, 'askToRead'>;
}

const TROUBLES: Readonly<Record<SyncTrouble, MessageKey>> = {
  newer: 'syncNewer',
  damaged: 'syncDamaged',
  'too-large': 'syncTooLarge',
  unreachable: 'syncUnreachable',
  deleted: 'syncDeleted',
};

/** Settings that are the same in all of the reader's browsers: who learns of them, what another browser has changed, and the copy that is left. */
export function SyncSection({ sync, settings, ask, browser }: Props) {
  const texts = useTexts();
  const { found, state, now, turn, answer, deleteCopy } = sync;
  const saving = {
    outcome: now.state === 'ready' ? ('saved' as const) : null,
    code: now.state === 'failed' ? now.code : null,
  };
  return (
    <SavingRegion title="syncHeading" saving={saving}>
      {state === null && found.state === 'failed' && <Failure code={found.code} />}
      {state && (
        <>
          <Switch name="syncSwitch" hint="syncHint" isOn={state.isOn} onTurn={turn} />
          <p role="status">{state.trouble && texts.say(TROUBLES[state.trouble])}</p>
          {state.isOn && state.trouble === 'damaged' && (
            <div class="actions">
              <button type="button" onClick={() => answer('replace')}>
                {texts.say('syncReplace')}
              </button>
            </div>
          )}
          {state.asked && <SyncQuestion asked={state.asked} settings={settings} answer={answer} ask={ask} browser={browser} />}
          {state.taken && <SyncTaken taken={state.taken} settings={settings} onUndo={() => answer('undo')} />}
          {!state.isOn && state.hasCopy && (
            <div class="grants">
              <p class="note">{texts.say('syncLeft')}</p>
              <button type="button" class="quiet" onClick={deleteCopy}>
                {texts.say('syncDelete')}
              </button>
            </div>
          )}
        </>
      )}
    </SavingRegion>
  );
}

interface TakenProps {
  readonly taken: NonNullable<SyncState['taken']>;
  readonly settings: Settings;
  readonly onUndo: () => void;
}

/** What another browser has changed and was taken at once, since it lets nothing more be read. */
function SyncTaken({ taken: { at, before, now }, settings, onUndo }: TakenProps) {
  const texts = useTexts();
  const undo = useOneUndo<number>();
  useLayoutEffect(() => undo.keep(at), [at]);
  return (
    <div class="notice" role="status" data-notice="sync-taken">
      <p>{texts.say('syncTaken', texts.date(new Date(at).toISOString()) ?? '')}</p>
      <ul class="bullets">
        {changesOf({ ...settings, ...before }, now, texts).map((change) => (
          <li key={change}>
            <bdi>{change}</bdi>
          </li>
        ))}
      </ul>
      {undo.kept !== null && (
        <div class="actions">
          <button type="button" onClick={onUndo}>
            {texts.say('undo')}
          </button>
        </div>
      )}
    </div>
  );
}
