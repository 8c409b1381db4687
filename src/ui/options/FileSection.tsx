import type { Imported } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import { useTexts } from '../texts-context';
import type { TaskState } from '../use-task';

interface Props {
  readonly exporting: TaskState<null>;
  readonly importing: TaskState<Imported>;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

export function FileSection({ exporting, importing, onExport, onImport }: Props) {
  const texts = useTexts();
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onImport(file);
    // The same file can be chosen again after it was mended.
    input.value = '';
  };
  return (
    <Region title="fileHeading">
      <p>{texts.say('fileExplained')}</p>
      <div class="actions">
        <button type="button" onClick={onExport}>
          {texts.say('exportAll')}
        </button>
        <label class="button">
          {texts.say('importFile')}
          <input type="file" class="unseen" onChange={(event) => take(event.currentTarget)} />
        </label>
      </div>
      {exporting.state === 'waiting' && <Progress text="exporting" />}
      {exporting.state === 'failed' && <Failure code={exporting.code} />}
      {importing.state === 'waiting' && <Progress text="importing" />}
      {importing.state === 'failed' && <Failure code={importing.code} />}
      <p role="status">
        {exporting.state === 'ready' && texts.say('exported')}
        {importing.state === 'ready' && texts.say('imported', texts.number(importing.value.added), texts.number(importing.value.known))}
      </p>
    </Region>
  );
}
