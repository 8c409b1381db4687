// What a page declares itself to be, to search engines and social networks.
import { type JsonObject, typesOf } from './json-ld';

/**
 * `article`: by JSON-LD. `shared-as-article`: by Open Graph alone, which many sites put on every page. `other`: a list, a shop, a forum.
 * '': the page declares nothing of the kind.
 */
export type DeclaredKind = 'article' | 'shared-as-article' | 'video' | 'other' | '';

/** Types of JSON-LD: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`; not `AdvertiserContentArticle`. */
const ARTICLE = /^(?:(?!Advertiser)\w{0,20}Article|(?:Live)?BlogPosting|Report)$/;
/** Types of pages that are no article: `CollectionPage`, `Product`, `DiscussionForumPosting`, `ItemList`. */
const OTHER =
  /^(?:(?:Collection|SearchResults|QA|FAQ|Profile|About|Contact|Checkout)Page|Product(?:Group)?|DiscussionForumPosting|ItemList|JobPosting|Recipe|Blog|OfferCatalog)$/;
/** Articles in the JSON-LD of one page from which on they are a list; an article may name a few others. Chosen by hand. */
const MIN_LIST = 4;
/** Open Graph types that are no article: `product`, `profile`, `video.other`, `music.song`. */
const OTHER_OG = /^(?:product|profile|music|book|game|app|place|business|restaurant|og:product)/i;

/** What the JSON-LD objects of a page and its `og:type` say together. */
export function declaredKind(objects: readonly JsonObject[], ogType: string): DeclaredKind {
  const types = objects.map(typesOf);
  const articles = types.filter((own) => own.some((type) => ARTICLE.test(type))).length;
  if (articles >= MIN_LIST) return 'other';
  if (articles > 0) return 'article';
  if (types.some((own) => own.some((type) => OTHER.test(type))) || OTHER_OG.test(ogType)) return 'other';
  if (/^article/i.test(ogType)) return 'shared-as-article';
  if (/^video/i.test(ogType) || types.some((own) => own.includes('VideoObject'))) return 'video';
  return '';
}
