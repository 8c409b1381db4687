// An agency by its id, or by an address of its own.
import { agencies } from './agencies';
import type { Agency } from './agency';

const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const byDomain = new Map(agencies.flatMap((agency) => agency.domains.map(({ domain }) => [domain, agency] as const)));

/** The agency with this id; null where there is none. */
export function agencyById(id: string): Agency | null {
  return byId.get(id) ?? null;
}

/** The agency that this host or registrable domain belongs to (`uk.reuters.com`, `reuters.com`); null where it is none's. */
export function agencyOfDomain(domain: string): Agency | null {
  const labels = domain.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const agency = byDomain.get(labels.slice(from).join('.'));
    if (agency) return agency;
  }
  return null;
}
