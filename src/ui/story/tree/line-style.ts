import type { MessageKey } from '../../messages-text';
import type { ShownLink } from './fold-tree';

export type LineStyle = 'said' | 'mentioned' | 'inferred' | 'unsaid';

/** How a link is drawn. The legend and each node say the same in words. */
export const LINE_STYLE: Readonly<Record<ShownLink['basis'], LineStyle>> = {
  credit: 'said',
  citing: 'said',
  'own-page': 'said',
  quotes: 'said',
  mention: 'mentioned',
  likeness: 'inferred',
  unsaid: 'unsaid',
};

export const LEGEND: readonly { readonly style: LineStyle; readonly word: MessageKey }[] = [
  { style: 'said', word: 'legendSaid' },
  { style: 'mentioned', word: 'legendMention' },
  { style: 'inferred', word: 'legendInferred' },
];
