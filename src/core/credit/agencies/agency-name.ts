// Whether a name, or a site, is an agency's.
import { foldUnits } from '../words/fold-units';
import { agencies, agencyOfDomain } from './agencies';

let made: ReadonlySet<string> | null = null;

/** True for an agency of the table, by its name alone or by the domain of its site. */
export function isAgencyName(name: string, domain: string): boolean {
  made ??= new Set(agencies.flatMap(({ names }) => names.map(bare)));
  return agencyOfDomain(domain) !== null || made.has(bare(name));
}

function bare(text: string): string {
  return foldUnits(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the/, '');
}
