// The reader's objections that count in this answer, each with a button that takes it back.
import type { ShownObjection } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say } from '../components/Say';
import { useTexts } from '../texts-context';
import { ArticleTitle } from './ArticleTitle';
import { OutletName } from './OutletName';

export function ObjectionList({
  objections,
  onTakeBack,
}: {
  objections: readonly ShownObjection[];
  onTakeBack: ((id: string) => void) | null;
}) {
  const texts = useTexts();
  return (
    <ul class="plain-list">
      {objections.map((objection) => (
        <li key={objection.id} class="objection">
          <span>
            <Objection {...objection} />
          </span>
          {onTakeBack && (
            <button type="button" class="quiet" onClick={() => onTakeBack(objection.id)}>
              {texts.say('takeBack')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Objection({ kind, article, source }: ShownObjection) {
  if (article === null) return <Say text="objectionWrongSource" parts={[<PageText key="source" text={source?.name ?? ''} />]} />;
  const outlet = <OutletName key="outlet" outlet={article.outlet} />;
  if (kind === 'same-outlet') return <Say text="objectionSameOutlet" parts={[outlet]} />;
  return <Say text="objectionNotSameStory" parts={[<ArticleTitle key="title" article={article} />, outlet]} />;
}
