// Says which document of a tab this is, in terms of the browser's own record, which no script of a page can change: `history.replaceState` changes neither.
import { MAX_ADDRESS_LENGTH } from '../core/bounds';
import type { DocumentLoad } from '../core/model/page-markup';

export function documentLoad({ performance }: Pick<Window, 'performance'>): DocumentLoad {
  const [entry] = performance.getEntriesByType('navigation');
  return { address: (entry?.name ?? '').slice(0, MAX_ADDRESS_LENGTH), startedAt: performance.timeOrigin };
}
