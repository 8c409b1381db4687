// The works in the order in which rounds take them. What matters most comes more often; erasing everything comes once, since the store is small after it.
import type { Work } from './work';
import { work as clear } from './works/clear';
import { work as drop } from './works/drop';
import { work as exporting } from './works/export';
import { work as importing } from './works/import';
import { work as pack } from './works/pack';
import { work as read } from './works/read';
import { work as settings } from './works/settings';
import { work as undo } from './works/undo';

export const WORKS: readonly Work[] = [read, importing, pack, drop, undo, settings, importing, exporting, pack, read, drop, clear];
