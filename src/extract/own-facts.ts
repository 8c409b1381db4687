// What the head of a page says of the story in front, and of no other: pages change their address and their story without reload and keep the old head.
import { cleanText } from './clean-text';
import { isArticleObject, type JsonObject, textOf } from './json-ld';
import { type PageFacts, withObjects } from './page-facts';
import { absolute } from './page-identity';
import { isAlike, letters, storyKey, TITLE_CHARS } from './story-key';

/** Meta elements that speak of the site, whatever its page shows: `og:site_name`, `og:locale`, `og:type`, `application-name`. */
const OF_THE_SITE =
  /^(?:og:site_name|og:locale|og:type|application-name|al:android:app_name|content-language|language|dc\.language|robots|copyright|dc\.publisher)$/;

/** The facts of the story under a heading. Takes the head's statements of another story out of the page, which must be a clone. */
export function ownFacts(
  page: Document,
  facts: PageFacts,
  front: { heading: Element | null; isOwnChoice: boolean },
  url: string,
): PageFacts {
  if (!front.heading) return facts;
  const title = cleanText((front.heading.textContent ?? '').slice(0, TITLE_CHARS * 2), TITLE_CHARS);
  const key = storyKey(url);
  const isOther = (object: JsonObject): boolean => {
    const headline = textOf(object.headline) || textOf(object.name);
    const own = storyKey(absolute(textOf(object.url) || textOf(object.mainEntityOfPage), url));
    const isElsewhere = own !== '' && key !== '' && own !== key;
    const isOwn = front.isOwnChoice && isElsewhere && pathOf(own) !== pathOf(key) ? isSame(headline, title) : isAlike(headline, title);
    return headline !== '' && !isOwn && (front.isOwnChoice || isElsewhere);
  };
  const objects = ownFirst(
    facts.objects.filter((object) => !isArticleObject(object) || !isOther(object)),
    title,
  );
  if (!isHeadOfOther(page, facts, title, key, front.isOwnChoice, url)) return withObjects(facts, objects);
  for (const link of page.querySelectorAll('link[rel~="canonical" i]')) link.remove();
  page.title = title;
  return withObjects(
    facts,
    objects,
    facts.metas.filter(({ name }) => OF_THE_SITE.test(name)),
  );
}

/** The objects, those of the story with this title first. */
function ownFirst(objects: readonly JsonObject[], title: string): JsonObject[] {
  const isOwn = (object: JsonObject): boolean => isArticleObject(object) && isAlike(textOf(object.headline), title);
  return [...objects.filter(isOwn), ...objects.filter((object) => !isOwn(object))];
}

/** True where the head gives the address and the title of another story. */
function isHeadOfOther(page: Document, { meta }: PageFacts, title: string, key: string, isOwnChoice: boolean, url: string): boolean {
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') || meta('og:url');
  const declaredKey = storyKey(absolute(canonical ?? '', url));
  const isElsewhere = declaredKey !== '' && key !== '' && declaredKey !== key;
  const titles = [meta('og:title', 'twitter:title'), page.title].filter(Boolean);
  if (!isElsewhere && !isOwnChoice) return false;
  const isOwn = isElsewhere && isOwnChoice && pathOf(declaredKey) !== pathOf(key) ? isSame : isAlike;
  return titles.length > 0 && !titles.some((declared) => isOwn(declared, title));
}

/** A story's key without its parameters, which need not tell stories apart. */
function pathOf(key: string): string {
  return key.replace(/[?#].*$/s, '');
}

/** One title within the other. Two stories of one place have so much in common that no less will do where their addresses differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  return a.includes(b) || b.includes(a);
}
