// OPML files from and to the disk. What reads and writes them is loaded when the first is chosen: most readers have none.
import type { FoundFeed } from '../../messages/follows';

export interface FileOfFeeds {
  readonly feeds: readonly FoundFeed[];
  /** Feeds that were left out: no address of the web, or too many. */
  readonly leftOut: number;
}

/** Null where it is no OPML, is damaged or is too long. */
export async function readFeedsOf(file: Blob): Promise<FileOfFeeds | null> {
  const { MAX_OPML_LENGTH, readOpml } = await import('../../feeds/opml');
  // A character takes one byte or more.
  return file.size > 4 * MAX_OPML_LENGTH ? null : readOpml(await file.text());
}

export async function writeFeeds(feeds: readonly FoundFeed[], title: string): Promise<string> {
  const { writeOpml } = await import('../../feeds/opml');
  return writeOpml(feeds, title);
}
