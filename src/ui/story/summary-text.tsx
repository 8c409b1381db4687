// The finding of a story with the quotes that it rests on, as text for a message.
import { type Evidence, type Story, summarise } from '../../messages/contract';
import { earliestRestsOn } from '../answer/earliest-rests-on';
import { storyInReadersNames } from '../answer/in-readers-names';
import { SLOT_TEXT } from '../answer/QuotedEvidence';
import { Sentence } from '../answer/Sentence';
import { inReadingOrder } from '../answer/speakers';
import type { Texts } from '../messages-text';
import { onOneLine, webAddress } from '../page-text';
import { sayOrigins } from '../say-origins';
import { TextsProvider } from '../texts-context';
import { wordsOf } from './detached-markup';
import { zoneOf } from './picture/story-pictures';

/** Quotes of one source. Chosen by hand: a message is short, the report has all of them. */
const MAX_QUOTES = 3;

/** @param now when it is copied */
export function toSummaryText(found: Story, texts: Texts, now: Date): string {
  const story = storyInReadersNames(found, texts);
  const quotes = story.provenance.sources.flatMap((source) => {
    const lines = inReadingOrder(source, story.article.articleId)
      .filter(({ quote }) => quote.trim() !== '')
      .slice(0, MAX_QUOTES)
      .flatMap((evidence) => quoteLine(evidence, story, texts));
    return lines.length === 0 ? [] : [['', `${onOneLine(source.name)}:`, ...lines]];
  });
  const made = texts.say('reportMade', texts.date(now.toISOString()) ?? '', zoneOf(texts));
  return `${[...headOf(story, texts), '', ...findingLines(story, texts), ...quotes.flat(), '', made].join('\n')}\n`;
}

/** Title, outlet with date, address. */
function headOf({ article: { title, outlet, publishedAt, url } }: Story, texts: Texts): string[] {
  const date = publishedAt === null ? null : texts.date(publishedAt);
  const carrier = [outletWord(outlet, texts), date ?? texts.say('dateUnknown')].join(' · ');
  const address = webAddress(url);
  return [onOneLine(title) || texts.say('untitled'), carrier, ...(address === null ? [] : [address])];
}

/** The same three lines as on the page. */
function findingLines(story: Story, texts: Texts): string[] {
  const { siblings, related, origins } = story.provenance;
  const sentence = wordsOf(
    <TextsProvider value={texts}>
      <Sentence summary={summarise(story)} />
    </TextsProvider>,
  );
  return siblings.length + related.length === 0 ? [sentence] : [sentence, sayOrigins(origins, texts), earliestLine(story, texts)];
}

function earliestLine({ articles, provenance: { earliest } }: Story, texts: Texts): string {
  const first = articles.find(({ articleId }) => articleId === earliest?.articleId);
  if (earliest === null || first === undefined) return texts.say('findingUnclear');
  const date = texts.date(earliest.publishedAt) ?? texts.say('dateUnknown');
  return `${texts.say('findingEarliest', outletWord(first.outlet, texts), date)} ${earliestRestsOn(earliest, texts)}`;
}

/** None for words of an article that the story does not list. */
function quoteLine({ articleId, slot, quote }: Evidence, story: Story, texts: Texts): string[] {
  const article = story.articles.find((one) => one.articleId === articleId);
  if (article === undefined) return [];
  const where = texts.say('evidenceAt', texts.say(SLOT_TEXT[slot]), outletWord(article.outlet, texts));
  const read = texts.say('readOn', texts.date(article.readAt) ?? '');
  return [texts.say('quoteCited', onOneLine(quote), where, webAddress(article.url) ?? '', read)];
}

const outletWord = ({ name, domain }: Story['article']['outlet'], texts: Texts): string =>
  onOneLine(name || domain) || texts.say('outletUnknown');
