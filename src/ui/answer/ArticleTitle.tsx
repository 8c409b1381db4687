import type { AskedArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { webAddress } from '../page-text';
import { useTexts } from '../texts-context';

export function ArticleTitle({ article: { title, lang } }: { article: Pick<AskedArticle, 'title' | 'lang'> }) {
  const texts = useTexts();
  return title.trim() === '' ? <span>{texts.say('untitled')}</span> : <PageText text={title} lang={lang} />;
}

/** The title as a link to the article, where it has a web address. */
export function LinkedTitle({ article }: { article: Pick<AskedArticle, 'title' | 'lang' | 'url'> }) {
  const address = webAddress(article.url);
  if (address === null) return <ArticleTitle article={article} />;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <ArticleTitle article={article} />
    </a>
  );
}
