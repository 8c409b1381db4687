import type { AskedArticle } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Quote } from '../components/Quote';
import { Say } from '../components/Say';
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
  /** Who is named in the text, as the page writes it. */
  readonly name: string | null;
  readonly quote: string;
  readonly date: string | null;
}

/** What the reader should know first stands first. @param isSignatureSaid who signed stands elsewhere already */
export function statementsOf(page: Page, isSignatureSaid = false): Statement[] {
  const { corrected, kind, translated } = page;
  return [
    corrected && { text: CORRECTED[corrected.value], name: null, quote: corrected.quote, date: corrected.date },
    kind && { text: KIND[kind.value], name: null, quote: kind.quote, date: null },
    translated && { text: TRANSLATED[translated.value], name: null, quote: translated.quote, date: null },
    isSignatureSaid ? null : signatureOf(page),
  ].filter((statement) => statement !== null);
}

/** Who signed, by name where the page says no more, which claims nothing of whose people they are. */
export function signatureOf({ signed, staff }: Pick<Page, 'signed' | 'staff'>): Statement | null {
  if (signed) return { text: 'pageSignedBy', name: signed.value, quote: signed.quote, date: null };
  return staff && { text: 'pageSignedByStaff', name: null, quote: staff.quote, date: null };
}

/** What the page says of its article besides its sources, each with the page's own words. Nothing where it says nothing. */
export function PageStatements({ article: { page, lang } }: { article: Pick<AskedArticle, 'page' | 'lang'> }) {
  return <>{page && statementsOf(page).map((statement) => <PageStatement key={statement.text} statement={statement} lang={lang} />)}</>;
}

/** @param lang the language of the page */
export function PageStatement({ statement, lang }: { statement: Statement; lang: string }) {
  const { quote, date } = statement;
  return (
    <figure class="evidence">
      <figcaption>
        <StatementName statement={statement} lang={lang} />
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

/** What is stated, without the words that say so. */
export function StatementName({ statement: { text, name }, lang }: { statement: Statement; lang: string }) {
  const texts = useTexts();
  if (name === null) return <>{texts.say(text)}</>;
  return <Say text={text} parts={[<PageText key="name" text={name} lang={lang} />]} />;
}
