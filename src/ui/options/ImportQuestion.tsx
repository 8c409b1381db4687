import { useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import { useTexts } from '../texts-context';
import { Question } from './Question';
import { changesOf } from './say-changes';
import type { StagedFile } from './use-files';

interface Props {
  readonly file: StagedFile;
  /** As they are now; null where they are not known. */
  readonly settings: Settings | null;
  readonly onAccept: (takesSettings: boolean) => void;
  readonly onRefuse: () => void;
}

/** Shows what a file would change before it is taken. Its settings are taken only where the reader says so, or where it holds nothing else. */
export function ImportQuestion({ file, settings, onAccept, onRefuse }: Props) {
  const texts = useTexts();
  const { articles, known } = file.state;
  const isSettingsAlone = articles === 0 && file.objections === 0;
  const [takesSettings, setTakesSettings] = useState(isSettingsAlone);
  const old = takesSettings ? file.oldThen : file.old;
  const changes = settings ? changesOf(settings, file.settings, texts) : [];
  return (
    <Question name="importFile" yes="importYes" onYes={() => onAccept(takesSettings && changes.length > 0)} onNo={onRefuse}>
      {isSettingsAlone ? (
        <p>{texts.say(changes.length > 0 ? 'importSettingsAlone' : 'importSameSettings')}</p>
      ) : (
        <p>{texts.say('importCounts', texts.number(articles), texts.number(articles - known), texts.number(file.objections))}</p>
      )}
      {changes.length > 0 && (
        <>
          {!isSettingsAlone && (
            <label>
              <input type="checkbox" checked={takesSettings} onChange={(event) => setTakesSettings(event.currentTarget.checked)} />{' '}
              {texts.say('importTakesSettings')}
            </label>
          )}
          <ul class="bullets">
            {changes.map((change) => (
              <li key={change}>
                <bdi>{change}</bdi>
              </li>
            ))}
          </ul>
          {takesSettings && file.expiring > 0 && file.settings.keepDays !== settings?.keepDays && (
            <p>{texts.say('importDrops', texts.number(file.expiring))}</p>
          )}
        </>
      )}
      {old > 0 && <p>{texts.say('importOld', texts.number(old))}</p>}
      {articles > 0 && <p class="note">{texts.say('importGoesOn')}</p>}
    </Question>
  );
}
