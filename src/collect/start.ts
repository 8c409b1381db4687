// The collector page, Chrome's offscreen document: answers the background, which has no DOM there.
import { backgroundToCollector } from '../messages/collector-contract';
import { handle } from '../messages/handle';
import { readMarkup } from './read-markup';

export function startCollector(): void {
  handle('page', backgroundToCollector, { readMarkup });
}
