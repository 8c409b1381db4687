// Whom the page of a portal names as the outlet of its story: `provider` in JSON-LD, a meta element, or a box with a link to the outlet's front page.
import { MAX_ADDRESS_LENGTH, MAX_SITE_NAME_LENGTH } from '../core/bounds';
import type { Article } from '../core/model/article';
import { type Portal, portalOf } from '../core/portals';
import { cleanText } from './clean-text';
import { isObject, type JsonObject, MAX_VALUES, typesOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { absolute } from './page-identity';

type Named = NonNullable<Article['namedOutlet']>;

/** Boxes that name the outlet: `provider`, `attr__provider-logo`, `press_logo`, `head_top_logo`. */
const BOXES = '[class*="provider" i], [class*="press_logo" i], [class*="press-logo" i], [class*="head_top_logo" i]';
/** What stands in a list or beside the story names the outlets of other stories. */
const OF_OTHERS = 'li, aside, nav, footer, figure';
/** Boxes that are looked at; lists of teasers have many. Chosen by hand. */
const MAX_BOXES = 50;
/** Characters of a name: a longer text is none. Chosen by hand. */
const MAX_NAME = 80;

/** Null on every host that is no portal, and where the page names nobody. */
export function namedOutlet(document: Document, facts: PageFacts, url: string, base: string): Named | null {
  const portal = portalOf(url);
  if (!portal) return null;
  return declared(facts, portal, base) ?? inMetas(facts, portal) ?? inBoxes(document, base);
}

function declared({ article, objects }: PageFacts, { isGroup }: Portal, base: string): Named | null {
  if (!article) return null;
  const resolved = (value: unknown): unknown =>
    isObject(value) && value.name === undefined
      ? (objects.find((object) => object['@id'] === value['@id'] && object.name) ?? value)
      : value;
  const valuesOf = (property: string) => [article[property]].flat(1).slice(0, MAX_VALUES).map(resolved);
  // The publisher of a group's page is often its company; one that calls itself a news organisation is the newspaper.
  const publishers = isGroup ? valuesOf('publisher').filter((value) => isObject(value) && isNewsOrganization(value)) : [];
  for (const value of [...valuesOf('provider'), ...valuesOf('sourceOrganization'), ...publishers]) {
    const found = isObject(value) ? named(value.name, value.url, base) : named(value, '', base);
    if (found) return found;
  }
  return null;
}

function isNewsOrganization(value: JsonObject): boolean {
  return typesOf(value).includes('NewsMediaOrganization');
}

function inMetas({ meta }: PageFacts, { metas }: Portal): Named | null {
  // `The Paper | Portal Sports`, `@thepaper`
  return metas.length > 0
    ? named(
        meta(...metas)
          .split(/\s\|\s/)[0]
          ?.replace(/^@/, ''),
        '',
        '',
      )
    : null;
}

/** The one outlet that the page's boxes name; null where they name several. */
function inBoxes(document: Document, base: string): Named | null {
  const boxes = [...document.querySelectorAll(BOXES)].slice(0, MAX_BOXES).filter((box) => !box.closest(OF_OTHERS));
  const found = boxes.flatMap((box) => inBox(box, base) ?? []);
  return new Set(found.map(({ name }) => name)).size === 1 ? (found[0] ?? null) : null;
}

function inBox(box: Element, base: string): Named | null {
  const link = box.closest('a[href]') ?? box.querySelector('a[href]');
  if (!link) return null;
  const text = cleanText(link.textContent ?? '', MAX_NAME + 1);
  return named(text || link.querySelector('img[alt]')?.getAttribute('alt'), link.getAttribute('href'), base);
}

function named(name: unknown, url: unknown, base: string): Named | null {
  const clean = typeof name === 'string' ? cleanText(name, MAX_SITE_NAME_LENGTH) : '';
  if (!clean || clean.length > MAX_NAME || /^https?:/i.test(clean)) return null;
  const address = typeof url === 'string' && url ? (absolute(url, base) ?? '') : '';
  return { name: clean, url: address.length <= MAX_ADDRESS_LENGTH ? address : '' };
}
