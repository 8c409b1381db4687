// What the facts are called in which two texts differ.
import type { Difference } from '../../messages/contract';
import type { MessageKey } from '../messages-text';

export const FACT_NAME: Readonly<Record<Difference['kind'], MessageKey>> = {
  number: 'factNumber',
  place: 'factPlace',
  name: 'factName',
  attribution: 'factAttribution',
};
