import { useTexts } from '../../texts-context';
import { entryIdOf, useNumberOf } from './use-numbered-articles';

/** “[3]”, which leads to the article in the list; nothing where it is not listed. */
export function ArticleNumber({ articleId }: { articleId: string }) {
  const texts = useTexts();
  const number = useNumberOf(articleId);
  if (number === null) return null;
  return (
    <a class="article-number" href={`#${entryIdOf(number)}`}>
      [{texts.number(number)}]
    </a>
  );
}
