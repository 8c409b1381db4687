import type { UiBrowser } from './browser';
import { useCall } from './use-call';

/** False until it is known: most readers sit at a computer. */
export function useIsOnPhone({ isOnPhone }: Pick<UiBrowser, 'isOnPhone'>): boolean {
  const found = useCall(isOnPhone);
  return found.state === 'ready' && found.value;
}
