// Finds outlets with one owner: a copy between them says less than a copy between independent outlets, so the popup mentions it.
import { agencyOfDomain } from '../credit/agencies/agencies';
import type { SameOwner } from '../model/provenance';
import { registrableDomain } from '../outlet';
import { ownerKey } from '../owner';
import { portalOf } from '../portals';
import type { KnownArticle } from './known-article';

/** The evidence that both outlets have one owner; null where there is none. */
export function findSameOwner(asked: KnownArticle, other: KnownArticle): SameOwner | null {
  const key = ownerKey(asked.owner);
  if (key !== '' && key === ownerKey(other.owner)) return { by: 'copyright', words: other.owner };
  const host = canonicalDomain(asked);
  // Who runs a portal owns none of its outlets.
  const isShared = host !== '' && isOneOwners(host) && host === canonicalDomain(other) && !agencyOfDomain(host);
  return isShared && host !== asked.outlet.domain && host !== other.outlet.domain ? { by: 'canonical', words: host } : null;
}

function isOneOwners(host: string): boolean {
  return portalOf(`https://${host}/`)?.isGroup !== false;
}

function canonicalDomain({ canonical }: KnownArticle): string {
  return canonical === '' ? '' : registrableDomain(canonical);
}
