import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { Region } from '../components/Region';
import { WorkProgress } from '../files/WorkProgress';
import type { Texts } from '../messages-text';
import type { Changes } from '../settings/use-saving';
import { useTexts } from '../texts-context';
import { ImportQuestion } from './ImportQuestion';
import { SettingsTaken } from './SettingsTaken';
import type { ExportEnd, Files } from './use-files';

interface Props {
  readonly files: Files;
  /** As they are now; null where they are not known. */
  readonly settings: Settings | null;
  readonly changes: Changes;
  /** The field that asks for a file. */
  readonly chooser: RefObject<HTMLInputElement | null>;
}

export function FileSection({ files, settings, changes, chooser }: Props) {
  const { exporting, checking, importing, isWaiting, asked, onExport, onExportSettings, onImport, onAccept, onRefuse } = files;
  const texts = useTexts();
  /** As they were before those of a file were taken. */
  const [before, setBefore] = useState<Settings | null>(null);
  const accept = (takesSettings: boolean) => {
    setBefore(takesSettings ? settings : null);
    onAccept(takesSettings);
  };
  const isBusy = [exporting, checking, importing].some(({ now }) => now.state === 'waiting');
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onImport(file);
    // Emptied, so that choosing the same file again, perhaps after it was mended, is a change.
    input.value = '';
  };
  return (
    <Region title="fileHeading">
      <p>{texts.say('fileExplained')}</p>
      <div class="actions">
        <button type="button" aria-disabled={isBusy} onClick={() => isBusy || onExport(false)}>
          {texts.say('exportAll')}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => isBusy || onExportSettings()}>
          {texts.say('exportSettings')}
        </button>
        <label class="button" aria-disabled={isBusy}>
          {texts.say('importFile')}
          <input type="file" class="unseen" ref={chooser} disabled={isBusy} onChange={(event) => take(event.currentTarget)} />
        </label>
      </div>
      {exporting.now.state === 'waiting' && <WorkProgress text="exporting" share={exporting.share} onCancel={exporting.cancel} />}
      {exporting.now.state === 'failed' && (
        <Failure code={exporting.now.code}>
          {exporting.now.code === 'store-damaged' && (
            <button type="button" onClick={() => onExport(true)}>
              {texts.say('exportReadable')}
            </button>
          )}
        </Failure>
      )}
      {checking.now.state === 'waiting' && <WorkProgress text="importing" share={checking.share} onCancel={checking.cancel} />}
      {checking.now.state === 'failed' && <Failure code={checking.now.code} />}
      {asked && <ImportQuestion key={asked.state.fileId} file={asked} settings={settings} onAccept={accept} onRefuse={onRefuse} />}
      {importing.now.state === 'waiting' && <WorkProgress text="importing" share={importing.share} onCancel={importing.cancel} />}
      {importing.now.state === 'waiting' && isWaiting && (
        <p class="notice" role="status" data-notice="import-waits">
          {texts.say('importWaits')}
        </p>
      )}
      {importing.now.state === 'failed' && <Failure code={importing.now.code} />}
      <p role="status">
        {exporting.now.state === 'ready' && sayExported(exporting.now.value, texts)}
        {exporting.isCancelled && texts.say('exportCancelled')}
        {(checking.isCancelled || importing.isCancelled) && texts.say('importCancelled')}
        {importing.now.state === 'ready' &&
          importing.now.value &&
          (before === null || importing.now.value.added + importing.now.value.known > 0) &&
          texts.say('imported', texts.number(importing.now.value.added), texts.number(importing.now.value.known))}
      </p>
      {importing.now.state === 'ready' && before && <SettingsTaken before={before} changes={changes} />}
    </Region>
  );
}

function sayExported({ written, left }: ExportEnd, texts: Texts): string {
  return left === null ? texts.say('exported') : texts.say('exportedPartly', texts.number(written), texts.number(left));
}
