// What can be done with the selected articles, and what came of it.
import { Failure } from '../components/Failure';
import { WorkProgress } from '../files/WorkProgress';
import { useTexts } from '../texts-context';
import type { Forgetting } from './use-forgetting';

interface Props {
  readonly selected: readonly number[];
  /** Entries of the list. */
  readonly found: number;
  readonly work: Forgetting;
  readonly onAll: () => void;
  readonly onNone: () => void;
}

export function SelectionBar({ selected, found, work, onAll, onNone }: Props) {
  const texts = useTexts();
  const { forgetting, undoing, exporting, undo } = work;
  const tasks = [forgetting, undoing, exporting] as const;
  const isBusy = tasks.some(({ now }) => now.state === 'waiting');
  return (
    <div class="selection">
      {!isBusy && (
        <div class="actions">
          {found > 0 && (
            <button type="button" onClick={onAll}>
              {texts.say('librarySelectAll')}
            </button>
          )}
          {selected.length > 0 && (
            <>
              <button type="button" onClick={onNone}>
                {texts.say('librarySelectNone')}
              </button>
              <button type="button" onClick={() => work.exportFile(selected)}>
                {texts.say('libraryExport')}
              </button>
              <button type="button" onClick={() => work.forget(selected)}>
                {texts.say('libraryForgetSelected')}
              </button>
            </>
          )}
        </div>
      )}
      {forgetting.now.state === 'waiting' && (
        <WorkProgress text="libraryForgetting" share={forgetting.share} onCancel={forgetting.cancel} />
      )}
      {undoing.now.state === 'waiting' && <WorkProgress text="undoing" share={undoing.share} onCancel={undoing.cancel} />}
      {exporting.now.state === 'waiting' && <WorkProgress text="exporting" share={exporting.share} onCancel={exporting.cancel} />}
      {tasks.map(({ now }, at) => now.state === 'failed' && <Failure key={at} code={now.code} />)}
      <div role="status" class="actions">
        {selected.length > 0 && <span>{texts.sayCount('librarySelected', selected.length)}</span>}
        {forgetting.now.state === 'ready' && <span>{texts.sayCount('libraryForgotten', forgetting.now.value)}</span>}
        {undoing.now.state === 'ready' && <span>{texts.sayCount('undone', undoing.now.value)}</span>}
        {exporting.now.state === 'ready' && <span>{texts.sayCount('libraryExported', exporting.now.value)}</span>}
        {!isBusy && undo && (
          <>
            <button type="button" onClick={undo}>
              {texts.say('undo')}
            </button>
            <span class="note">{texts.say('undoHint')}</span>
          </>
        )}
      </div>
    </div>
  );
}
