// Where an agency's words are to be expected.
import type { Agency, AgencyKind } from './agency';

const WORLDWIDE: ReadonlySet<AgencyKind> = new Set<AgencyKind>([
  'world',
  'finance',
  'syndicate',
  'broadcaster-source',
  'press-release',
  'photo',
]);

/** Its words are read on pages of every country and language. */
export function isWorldwide({ kind }: Agency): boolean {
  return WORLDWIDE.has(kind);
}

/** The domain ends in the agency's country: `zeitung.at` for one of Austria. */
export function isOfCountry({ country }: Agency, domain: string): boolean {
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toUpperCase();
  return ending.length === 2 && country.replace('GB', 'UK').split('/').includes(ending);
}
