// Made-up pages of an attack: one of our own stories at any address, with what the attack adds.
import { page, type Reply } from '../../test/fixtures/news-web/other-pages';
import { readStory, type Story } from '../../test/fixtures/news-web/story';
import { storyPage } from '../../test/fixtures/news-web/templates';

/** A story of ours that names no other. */
export const PLAIN: Story = readStory('library-unrelated.fr');

/** The markup of a story as the outlet at this address would show it. */
export function storyMarkup(address: string, changed: Partial<Story> = {}): string {
  const { host, pathname } = new URL(address);
  return storyPage({ ...PLAIN, host, path: pathname, ...changed });
}

/**
 * A page with a story, and with what an attack adds.
 *
 * @param body put at the end of the body
 * @param head put at the beginning of the head, before anything else
 */
export function attackPage(
  address: string,
  { body = '', head = '', changed = {} }: { body?: string; head?: string; changed?: Partial<Story> },
): Reply {
  const markup = storyMarkup(address, changed);
  return page(markup.replace('<head>', () => `<head>${head}`).replace('</body>', () => `${body}</body>`));
}
