import { Select } from '../components/Select';
import type { MessageKey } from '../messages-text';
import { tamePageText } from '../page-text';
import { useTexts } from '../texts-context';
import { useArticles } from './articles-context';

/** Characters of a title. Chosen by hand: more makes the list wider than a narrow window. */
const MAX_TITLE_LENGTH = 70;

interface Props {
  readonly label: MessageKey;
  readonly chosen: string;
  readonly onChoose: (articleId: string) => void;
}

/** A list of the story's articles to choose one from. */
export function ArticleSelect({ label, chosen, onChoose }: Props) {
  const texts = useTexts();
  const articles = [...useArticles().values()];
  const nameOf = ({ outlet, title }: (typeof articles)[number]) => {
    const name = tamePageText(outlet.name || outlet.domain) || texts.say('outletUnknown');
    const headline = tamePageText(title) || texts.say('untitled');
    return `${name}: ${headline.length > MAX_TITLE_LENGTH ? `${headline.slice(0, MAX_TITLE_LENGTH)}…` : headline}`;
  };
  return (
    <Select label={label} look="select" chosen={chosen} onChoose={onChoose}>
      {articles.map((article) => (
        <option key={article.articleId} value={article.articleId} dir="auto">
          {nameOf(article)}
        </option>
      ))}
    </Select>
  );
}
