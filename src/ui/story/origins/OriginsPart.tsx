// The origins of the event: a bar for each, its outlets, and the words that name it.
import type { OriginGroup, Story } from '../../../messages/contract';
import { ShowMore } from '../../components/ShowMore';
import { isNamed } from '../../say-origins';
import { useTexts } from '../../texts-context';
import { Part } from '../Part';
import { OriginItem, UnknownOrigins } from './OriginItem';

/** Origins drawn at once. Chosen by hand: about two windows' height. */
const FIRST_ORIGINS = 12;

export function OriginsPart({ story: { article, provenance } }: { story: Story }) {
  const texts = useTexts();
  const { groups } = provenance.origins;
  const unknown = groups.filter((group) => !isNamed(group));
  const most = Math.max(...groups.filter(isNamed).map(({ outlets }) => outlets), outletsOf(unknown));
  return (
    <Part id="origins" title="regionOrigins">
      <p class="note">{texts.say('originsExplained')}</p>
      <ShowMore
        entries={groups.filter(isNamed)}
        first={FIRST_ORIGINS}
        draw={(group) => <OriginItem key={group.articles.join()} group={group} askedId={article.articleId} most={most} />}
      />
      {unknown.length > 0 && <UnknownOrigins groups={unknown} askedId={article.articleId} most={most} outlets={outletsOf(unknown)} />}
    </Part>
  );
}

const outletsOf = (groups: readonly OriginGroup[]) => groups.reduce((sum, { outlets }) => sum + outlets, 0);
