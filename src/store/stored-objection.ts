// An objection as the database and export files have it: both call it a correction, as the first release did.
import type { Objection, SaidObjection } from '../core/model/objection';

export type StoredObjection = Omit<SaidObjection, 'objection'> & { readonly correction: Objection };

export function toStored({ objection, ...said }: SaidObjection): StoredObjection {
  return { ...said, correction: objection };
}

export function fromStored({ correction, ...said }: StoredObjection): SaidObjection {
  return { ...said, objection: correction };
}
