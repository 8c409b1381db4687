// The table of agencies, and how one is found in it. Adding one: `npm run new -- agency --help`.
import type { SourceKind } from '../../model/credit';
import { africa } from './africa';
import type { Agency } from './agency';
import { americasAndOceania } from './americas-and-oceania';
import { asia } from './asia';
import { broadcastersAndNewsrooms } from './broadcasters-and-newsrooms';
import { easternEurope } from './eastern-europe';
import { historical } from './historical';
import { international } from './international';
import { middleEast } from './middle-east';
import { photoAgencies } from './photo-agencies';
import { pressReleaseWires } from './press-release-wires';
import { religious } from './religious';
import { westernEurope } from './western-europe';

/** Every agency that is known, those of today before those of the past. */
export const agencies: readonly Agency[] = [
  ...international,
  ...africa,
  ...americasAndOceania,
  ...asia,
  ...broadcastersAndNewsrooms,
  ...easternEurope,
  ...middleEast,
  ...photoAgencies,
  ...pressReleaseWires,
  ...religious,
  ...westernEurope,
  ...historical,
];

const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const byDomain = new Map(agencies.flatMap((agency) => agency.domains.map((domain) => [domain, agency] as const)));

/** The agency with this id; null where there is none. */
export function agencyById(id: string): Agency | null {
  return byId.get(id) ?? null;
}

let byName: ReadonlyMap<string, Agency | null> | null = null;

/** The one agency that has a name, spelled exactly so; null where there is none or several. Asked where the words around say that a source is named. */
export function agencyNamed(name: string): Agency | null {
  byName ??= namesOfAll();
  return byName.get(name) ?? null;
}

function namesOfAll(): ReadonlyMap<string, Agency | null> {
  const found = new Map<string, Agency | null>();
  for (const agency of agencies) for (const name of agency.names) found.set(name, found.has(name) ? null : agency);
  return found;
}

/** What a credit of the agency is: a press-release wire is no news agency. */
export function sourceKindOf({ kind }: Agency): SourceKind {
  return kind === 'press-release' ? 'press-release' : 'agency';
}

/** The agency that this host or registrable domain belongs to (`uk.reuters.com`, `reuters.com`); null where it belongs to none. */
export function agencyOfDomain(domain: string): Agency | null {
  // `archive.org/afp.com`: a page of the archive, and `yahoo.com/the-gazette`: none of the agency's own.
  if (domain.includes('/')) return null;
  // Asked several times for each article of a story, so nothing is split or joined.
  for (let rest = domain.toLowerCase(), dot = rest.indexOf('.'); dot >= 0; rest = rest.slice(dot + 1), dot = rest.indexOf('.')) {
    const agency = byDomain.get(rest);
    if (agency) return agency;
  }
  return null;
}
