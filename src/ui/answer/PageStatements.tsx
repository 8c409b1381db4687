import type { AskedArticle } from '../../messages/contract';
import { Quote } from '../components/Quote';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { PublishedDate } from './PublishedDate';

type Page = NonNullable<AskedArticle['page']>;

const CORRECTED = { withdrawal: 'pageWithdrew', correction: 'pageCorrected' } as const satisfies Record<string, MessageKey>;
const KIND: Record<NonNullable<Page['kind']>['value'], MessageKey> = {
  opinion: 'pageIsOpinion',
  'press-release': 'pageIsPressRelease',
  sponsored: 'pageIsSponsored',
  live: 'pageIsLive',
  brief: 'pageIsBrief',
};
const TRANSLATED: Record<NonNullable<Page['translated']>['value'], MessageKey> = {
  machine: 'pageTranslatedByMachine',
  ai: 'pageTranslatedByAi',
};

export interface Statement {
  readonly text: MessageKey;
  readonly quote: string;
  readonly date: string | null;
}

/** What the reader should know first stands first. */
export function statementsOf({ corrected, kind, translated, staff }: Page): Statement[] {
  return [
    corrected && { text: CORRECTED[corrected.value], quote: corrected.quote, date: corrected.date },
    kind && { text: KIND[kind.value], quote: kind.quote, date: null },
    translated && { text: TRANSLATED[translated.value], quote: translated.quote, date: null },
    staff && { text: 'pageSignedByStaff' as const, quote: staff.quote, date: null },
  ].filter((statement) => statement !== null);
}

/** What the page says of its article besides its sources, each with the page's own words. Nothing where it says nothing. */
export function PageStatements({ article: { page, lang } }: { article: Pick<AskedArticle, 'page' | 'lang'> }) {
  return <>{page && statementsOf(page).map((statement) => <PageStatement key={statement.text} statement={statement} lang={lang} />)}</>;
}

/** @param lang the language of the page */
export function PageStatement({ statement: { text, quote, date }, lang }: { statement: Statement; lang: string }) {
  const texts = useTexts();
  return (
    <figure class="evidence">
      <figcaption>
        {texts.say(text)}
        {date !== null && (
          <>
            {' '}
            <PublishedDate iso={date} />
          </>
        )}
      </figcaption>
      {quote !== '' && <Quote text={quote} lang={lang} />}
    </figure>
  );
}
