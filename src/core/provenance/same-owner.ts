// Finds outlets with one owner: reports of theirs say less than those of independent outlets, so the screens mention it.
import { agencyOfDomain } from '../credit/agencies/agencies';
import type { OwnedOutlets, SameOwner } from '../model/provenance';
import { ownerKey } from '../owner';
import { portalOf } from '../portals';
import { registrableDomain } from '../registrable-domain';
import type { HouseOf } from './houses';
import { type KnownArticle, outletKey } from './known-article';

/** What a page says of its outlet's owner; equal keys are one owner. */
interface OwnerMark extends SameOwner {
  readonly key: string;
}

/** The evidence that both outlets have one owner; null where there is none. */
export function findSameOwner(asked: KnownArticle, other: KnownArticle): SameOwner | null {
  const keys = new Set(ownerMarks(asked).map(({ key }) => key));
  const mark = ownerMarks(other).find(({ key }) => keys.has(key));
  return mark ? { by: mark.by, words: mark.words } : null;
}

/** Of the outlets of all these articles those that have one owner, most outlets first. Outlets of one house count once. */
export function ownedOutlets(articles: readonly KnownArticle[], houseOf: HouseOf): OwnedOutlets[] {
  const owners = new Map<string, { mark: OwnerMark; outlets: Set<string> }>();
  for (const article of articles) {
    const outlet = houseOf(outletKey(article)) || article.articleId;
    for (const mark of ownerMarks(article)) {
      const known = owners.get(mark.key);
      if (known) known.outlets.add(outlet);
      else owners.set(mark.key, { mark, outlets: new Set([outlet]) });
    }
  }
  const several = [...owners.values()].filter(({ outlets }) => outlets.size > 1).sort((a, b) => b.outlets.size - a.outlets.size);
  // One owner may be known by both marks.
  const distinct = several.filter(({ outlets }, index) => !several.slice(0, index).some((larger) => isWithin(outlets, larger.outlets)));
  return distinct.map(({ mark: { by, words }, outlets }) => ({ by, words, outlets: outlets.size }));
}

const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean => [...few].every((one) => many.has(one));

/** What a page says of its outlet's owner; null where it says nothing. Equal keys are one owner. */
export function ownerSaid(article: KnownArticle): { readonly key: string; readonly words: string } | null {
  const [mark] = ownerMarks(article);
  return mark ? { key: mark.key, words: mark.words } : null;
}

function ownerMarks({ owner, canonical, outlet }: KnownArticle): OwnerMark[] {
  const holder = ownerKey(owner);
  const host = canonical === '' ? '' : registrableDomain(canonical);
  const named: OwnerMark[] = holder === '' ? [] : [{ key: `© ${holder}`, by: 'copyright', words: owner }];
  const isElsewhere = host !== '' && host !== outlet.domain && isOneOwners(host) && !agencyOfDomain(host);
  return isElsewhere ? [...named, { key: host, by: 'canonical', words: host }] : named;
}

/** Who runs a portal owns none of its outlets. */
function isOneOwners(host: string): boolean {
  return portalOf(`https://${host}/`)?.isGroup !== false;
}
