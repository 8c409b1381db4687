// What can be done with the selected articles, and what came of it.
import { shownWork, WorkStatus } from '../files/WorkStatus';
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
  // What was exported stands before what was forgotten: “Undo”, which follows, is of that.
  const works = [
    shownWork(exporting, 'exporting', (count) => texts.sayCount('libraryExported', count)),
    shownWork(forgetting, 'libraryForgetting', (count) => texts.sayCount('libraryForgotten', count)),
    shownWork(undoing, 'undoing', (count) => texts.sayCount('undone', count)),
  ];
  const isBusy = works.some(({ task }) => task.now.state === 'waiting');
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
      <WorkStatus works={works} undo={undo}>
        {selected.length > 0 && <span>{texts.sayCount('librarySelected', selected.length)}</span>}
      </WorkStatus>
    </div>
  );
}
