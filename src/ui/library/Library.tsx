// The library: everything that was read, as articles or as stories, to be searched, narrowed, exported and forgotten.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { focusText } from '../components/focus';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { choiceOf, type ListChoice, libraryPath } from './asked-query';
import { ChoiceForm } from './ChoiceForm';
import { EntryList } from './EntryList';
import { SelectionBar } from './SelectionBar';
import { Uncompared } from './Uncompared';
import { useForgetting } from './use-forgetting';
import { queryOf, useList } from './use-list';

export function Library({ ask }: Pick<Outside, 'ask'>) {
  const texts = useTexts();
  const [choice, setChoice] = useState<ListChoice>(() => choiceOf(location.search));
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const list = useList(ask, choice);
  const { known, failure } = list;
  const foundLine = useRef<HTMLParagraphElement>(null);
  const work = useForgetting(ask, (gone) => {
    setSelected((before) => without(before, gone));
    list.refresh();
  });
  useRefreshWhenSeen(list.refresh);
  const choose = (next: ListChoice) => {
    setChoice(next);
    history.replaceState(null, '', libraryPath(next));
  };
  const select = (numbers: readonly number[], isSelected: boolean) => {
    const after = new Set(selected);
    for (const number of numbers) {
      if (isSelected) after.add(number);
      else after.delete(number);
    }
    setSelected(after);
  };
  const selectAll = async () => setSelected(new Set((await ask('libraryNumbers', queryOf(choice, Date.now()))).numbers));
  return (
    <PageFrame title="libraryTitle">
      <p>
        <a href="/follows.html">{texts.say('followsTitle')}</a>
      </p>
      <ChoiceForm ask={ask} choice={choice} onChoose={choose} round={known?.stored ?? null} onLook={list.refresh} />
      {known === null && failure === null && <Progress text="loading" />}
      {failure && <Failure code={failure} onAgain={list.refresh} />}
      {known && (
        <>
          <p class="found" role="status" ref={foundLine}>
            {known.stored === 0 ? texts.say('storedNone') : sayFound(known.found, known.choice, texts)}
          </p>
          <Uncompared ask={ask} choice={choice} uncompared={known.uncompared} onCompared={list.refresh} />
          {choice.view === 'stories' && <p class="note">{texts.say('libraryStoryExplained')}</p>}
          <EntryList
            key={`${known.choice.view} ${known.choice.order}`}
            list={known}
            selected={selected}
            onShow={list.show}
            onSelect={select}
            onForget={work.forget}
            onOutlet={(outlet) => choose({ ...choice, outlet })}
            onEmptied={() => focusText(foundLine.current)}
          />
          <SelectionBar selected={[...selected]} found={known.found} work={work} onAll={selectAll} onNone={() => setSelected(new Set())} />
        </>
      )}
    </PageFrame>
  );
}

function without(selected: ReadonlySet<number>, gone: readonly number[]): ReadonlySet<number> {
  const left = new Set(selected);
  for (const number of gone) left.delete(number);
  return left;
}

function sayFound(found: number, { view }: ListChoice, texts: ReturnType<typeof useTexts>): string {
  return texts.sayCount(view === 'articles' ? 'libraryFound' : 'libraryStoriesFound', found);
}

/** What was read meanwhile is there when the reader comes back to the page. */
function useRefreshWhenSeen(refresh: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
