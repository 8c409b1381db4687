// What a page declares itself to be, to search engines and social networks.
import { type JsonObject, typesOf } from './json-ld';

/** `article` by JSON-LD; `shared-as-article` by Open Graph alone, which many sites put on every page; `other` for lists, shops, forums. */
export type DeclaredKind = 'article' | 'shared-as-article' | 'video' | 'other' | '';

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`; not `AdvertiserContentArticle`. */
const ARTICLE = /^(?:(?!Advertiser)\w{0,20}Article|(?:Live)?BlogPosting|Report)$/;
/** `CollectionPage`, `Product`, `DiscussionForumPosting`, `ItemList`. */
const OTHER =
  /^(?:(?:Collection|SearchResults|QA|FAQ|Profile|About|Contact|Checkout)Page|Product(?:Group)?|DiscussionForumPosting|ItemList|JobPosting|Blog|OfferCatalog)$/;
/** So many articles at the top of a page's JSON-LD are a list. */
const LIST_OF_ARTICLES = 4;
/** Open Graph types that are no article: `product`, `profile`, `video.other`, `music.song`. */
const OTHER_OG = /^(?:product|profile|music|book|game|app|place|business|restaurant|og:product)/i;

/** What JSON-LD objects and `og:type` say together. */
export function declaredKind(objects: readonly JsonObject[], ogType: string): DeclaredKind {
  const types = objects.map(typesOf);
  const articles = types.filter((own) => own.some((type) => ARTICLE.test(type))).length;
  if (articles >= LIST_OF_ARTICLES) return 'other';
  if (articles > 0) return 'article';
  if (types.some((own) => own.some((type) => OTHER.test(type))) || OTHER_OG.test(ogType)) return 'other';
  if (/^article/i.test(ogType)) return 'shared-as-article';
  if (/^video/i.test(ogType) || types.some((own) => own.includes('VideoObject'))) return 'video';
  return '';
}
