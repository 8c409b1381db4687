import type { StoryArticle } from '../../messages/contract';
import { OutletName } from '../answer/OutletName';
import { PageText } from '../components/PageText';
import { webAddress } from '../page-text';
import { useTexts } from '../texts-context';

function ArticleTitle({ article: { title, lang } }: { article: Pick<StoryArticle, 'title' | 'lang'> }) {
  const texts = useTexts();
  return title.trim() === '' ? <span>{texts.say('untitled')}</span> : <PageText text={title} lang={lang} />;
}

/** The title with a link to the article, where it has an address. */
export function LinkedTitle({ article }: { article: Pick<StoryArticle, 'title' | 'lang' | 'url'> }) {
  const address = webAddress(article.url);
  if (address === null) return <ArticleTitle article={article} />;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <ArticleTitle article={article} />
    </a>
  );
}

/** Outlet and title, as a table or a list of many articles needs them. */
export function ArticleName({ article }: { article: StoryArticle }) {
  return (
    <>
      <strong>
        <OutletName outlet={article.outlet} />
      </strong>{' '}
      <LinkedTitle article={article} />
    </>
  );
}
