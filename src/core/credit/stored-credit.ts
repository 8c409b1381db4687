// Credits that an earlier release stored: all of them named agencies, and had neither `outlet` nor `kind`.
import type { Credit, SourceKind } from '../model/credit';
import { agencyById, sourceKindOf } from './agencies/agencies';

/** A credit of this release, or of one before it. */
export type StoredCredit = Omit<Credit, 'outlet' | 'kind'> & Partial<Pick<Credit, 'outlet' | 'kind'>>;

export function completeCredit(credit: StoredCredit): Credit {
  const { outlet = null, kind = impliedKind(credit.agency), ...others } = credit;
  return { ...others, outlet, kind };
}

/** What a source without any other word on it is. */
export function impliedKind(agency: string | null): SourceKind {
  if (agency === null) return 'unnamed';
  const known = agencyById(agency);
  return known ? sourceKindOf(known) : 'agency';
}
