// Articles that say one thing once: word-for-word copies of the asked text, and outlets of one owner. Tree and timeline show such as one.
import type { Texts } from '../messages-text';
import { tamePageText } from '../page-text';
import type { ArticleInStory, ArticlesInStory } from './articles-context';

/** Articles that are folded into one. Chosen by hand: two are as quickly read as the words for both. */
const MIN_FOLDED = 3;

export interface Alike {
  readonly by: 'text' | 'owner';
  /** Equal for those that are alike. */
  readonly key: string;
  /** The owner as a page names it; '' for one text. */
  readonly words: string;
}

/** By the ids of those that are alike with at least two others. The asked article is none of them: it is looked for. */
export type AlikeOf = ReadonlyMap<string, Alike>;
export const NONE_ALIKE: AlikeOf = new Map();

export function findAlike(articles: ArticlesInStory): AlikeOf {
  const groups = new Map<string, { alike: Alike; members: ArticleInStory[] }>();
  for (const article of articles.values()) {
    const alike = alikeBy(article);
    if (alike === null) continue;
    const known = groups.get(alike.key);
    if (known) known.members.push(article);
    else groups.set(alike.key, { alike, members: [article] });
  }
  const isFolded = ({ alike, members }: { alike: Alike; members: ArticleInStory[] }) =>
    members.length >= MIN_FOLDED && (alike.by === 'text' || outletsOf(members) > 1);
  const several = [...groups.values()].filter(isFolded);
  return new Map(several.flatMap(({ alike, members }) => members.map(({ articleId }) => [articleId, alike] as const)));
}

/** One text tells more than one owner. */
function alikeBy({ kind, owner }: ArticleInStory): Alike | null {
  if (kind === 'asked' || kind === 'version') return null;
  if (kind === 'identical') return { by: 'text', key: 'text', words: '' };
  return owner ? { by: 'owner', key: `owner ${owner.key}`, words: owner.words } : null;
}

const outletsOf = (members: readonly ArticleInStory[]): number =>
  new Set(members.map(({ outlet, articleId }) => outlet.domain || articleId)).size;

/** Runs of one or more entries, each where its first one stood. @param alikeOf of the entries' articles */
export function foldAlike<Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string, alikeOf: AlikeOf): Folded<Entry>[] {
  const groups = new Map<string, { alike: Alike | null; entries: [Entry, ...Entry[]] }>();
  for (const entry of entries) {
    const alike = alikeOf.get(idOf(entry)) ?? null;
    const key = alike?.key ?? `alone ${idOf(entry)}`;
    const known = groups.get(key);
    if (known) known.entries.push(entry);
    else groups.set(key, { alike, entries: [entry] });
  }
  return [...groups.values()].flatMap(({ alike, entries: together }): Folded<Entry>[] =>
    alike !== null && together.length >= MIN_FOLDED
      ? [{ alike, entries: together }]
      : together.map((entry) => ({ alike: null, entries: [entry] })),
  );
}

export interface Folded<Entry> {
  /** Null for an entry that stands alone. */
  readonly alike: Alike | null;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** “12 copies, word for word”; “5 articles of one owner: Harbour Media”. */
export function sayAlike({ by, words }: Alike, count: number, texts: Texts): string {
  if (by === 'text') return texts.sayCount('alikeText', count);
  return texts.say('ownerLine', texts.sayCount('alikeOwner', count), tamePageText(words));
}
