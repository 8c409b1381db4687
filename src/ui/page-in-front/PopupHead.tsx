import type { Answer } from '../../messages/contract';
import { ArticleMeta } from '../answer/ArticleMeta';
import { ArticleTitle } from '../answer/ArticleTitle';
import { useTexts } from '../texts-context';

interface Props {
  /** Null while nothing was read, and where that failed. */
  readonly article: Answer['article'] | null;
  readonly onSettings: () => void;
}

/** The head of the popup and of the panel. What was read stands above what is said of it: of several articles in one page the reader sees which one it was. */
export function PopupHead({ article, onSettings }: Props) {
  const texts = useTexts();
  return (
    <header class="head">
      <img src="/icon/wireprint.svg" alt="" width="22" height="22" />
      {article === null ? (
        <p class="brand">{texts.say('extensionName')}</p>
      ) : (
        <div class="head-article">
          <p class="title-read">
            <ArticleTitle article={article} />
          </p>
          <ArticleMeta article={article} />
        </div>
      )}
      <button type="button" class="quiet settings" onClick={onSettings}>
        <span class="unseen">{texts.say('settings')}</span>
      </button>
    </header>
  );
}
