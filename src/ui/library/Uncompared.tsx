// Where the list is ordered or narrowed by what comparisons found: how many of its articles were never compared, and a button that has them compared.
import { MAX_COMPARED } from '../../messages/contract';
import { useWork } from '../files/use-work';
import { shownWork, WorkStatus } from '../files/WorkStatus';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import type { ListChoice } from './asked-query';
import { queryOf } from './use-list';

interface Props {
  readonly ask: Ask;
  readonly choice: ListChoice;
  readonly uncompared: number;
  readonly onCompared: () => void;
}

export function Uncompared({ ask, choice, uncompared, onCompared }: Props) {
  const texts = useTexts();
  const comparing = useWork<number>();
  const compare = async () => {
    await comparing.start(async ({ goOn }) => {
      const { numbers } = await ask('libraryNumbers', { ...queryOf(choice, Date.now()), view: 'articles', found: 'uncompared' });
      let compared = 0;
      for (let at = 0; at < numbers.length; at += MAX_COMPARED) {
        goOn(at / numbers.length);
        compared += (await ask('compareStored', { numbers: numbers.slice(at, at + MAX_COMPARED) })).compared;
      }
      return compared;
    });
    onCompared();
  };
  const isAsked = choice.order === 'origins' || choice.found !== undefined;
  const work = shownWork(comparing, 'libraryComparing', (count) => texts.sayCount('libraryCompared', count));
  if (!isAsked && comparing.now.state === 'idle') return null;
  return (
    <div class="uncompared">
      {comparing.now.state !== 'waiting' && isAsked && uncompared > 0 && (
        <>
          <p class="note">{texts.sayCount('libraryUncompared', uncompared)}</p>
          <button type="button" onClick={compare}>
            {texts.say('libraryCompare')}
          </button>
        </>
      )}
      <WorkStatus works={[work]} undo={null} />
    </div>
  );
}
