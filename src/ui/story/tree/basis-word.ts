import type { MessageKey } from '../../messages-text';
import type { ShownLink } from './fold-tree';

/** Why a link is drawn, in a word or two. */
export const BASIS_WORD: Readonly<Record<ShownLink['basis'], MessageKey>> = {
  credit: 'basisCredit',
  citing: 'basisCiting',
  'own-page': 'basisOwnPage',
  mention: 'basisMention',
  likeness: 'basisLikeness',
  quotes: 'basisQuotes',
  unsaid: 'basisUnsaid',
};
