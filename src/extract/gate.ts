// Whether a page declares itself, or plainly is, one public news article. Small and without reflow: it runs on every page that is watched.

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:News|Reportage|Analysis|Opinion|Background|Satirical|Live)?(?:News)?Article"/;
/** JSON-LD read for the declaration: more than any article's own head matter. */
const MOST_JSON_LD = 200_000;

/** True where the page says that it is an article. */
export function looksLikeArticle(document: Document): boolean {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return false;
  if (document.querySelector('meta[property="og:type"][content="article" i]')) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    ARTICLE_TYPE.test((textContent ?? '').slice(0, MOST_JSON_LD)),
  );
}
