import type { ComponentChildren } from 'preact';
import { SayList } from '../components/Say';

/** Names that are drawn: more than a line holds. A story may have hundreds. */
const MAX_DRAWN = 20;

/** Names in a row, as far as its line holds them: what the row opens shows all. */
export function RowNames({ names }: { names: readonly ComponentChildren[] }) {
  return <SayList parts={names.slice(0, MAX_DRAWN)} />;
}
