// The starter list: feeds of agencies and outlets from which a reader may choose a first set (assets/starter-feeds.json, docs/starter-list.md).
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { FOLLOW_KINDS } from './follow';
import { domainText, shortText, webAddress } from './scalars';

/** Who makes what the feed carries, in the order in which a first set is filled: originals before those who print them. */
export const STARTER_MAKERS = ['world-agency', 'agency', 'newsroom', 'outlet', 'press-release'] as const;
export type StarterMaker = (typeof STARTER_MAKERS)[number];

/** Rows of the list. Chosen by hand: ten times what it has. */
const MAX_ROWS = 10_000;

/** A row is an array, so that no name of a field stands in the file 750 times: address, kind of feed, outlet, domain, language, country, maker. */
const row = madeOnce(() =>
  z.tuple([
    webAddress,
    z.enum(FOLLOW_KINDS),
    shortText.check(z.minLength(1)),
    domainText.check(z.minLength(1)),
    z.string().check(z.regex(/^[a-z]{2,3}$/)),
    /** ISO 3166; '' where it is at home in no single country. */
    z.string().check(z.regex(/^(?:[A-Z]{2})?$/)),
    z.enum(STARTER_MAKERS),
  ]),
);
const starterFile = madeOnce(() => z.object({ rows: z.array(row()).check(z.maxLength(MAX_ROWS)) }));
type StarterRow = DeepReadonly<z.infer<ReturnType<typeof row>>>;

export interface StarterFeed {
  readonly url: string;
  readonly kind: StarterRow[1];
  readonly outlet: string;
  readonly domain: string;
  readonly lang: string;
  readonly country: string;
  readonly maker: StarterMaker;
}

/** Parses the file of the package; throws where it is not as the schema says. */
export function starterFeedsOf(file: unknown): readonly StarterFeed[] {
  return starterFile()
    .parse(file)
    .rows.map(([url, kind, outlet, domain, lang, country, maker]) => ({ url, kind, outlet, domain, lang, country, maker }));
}
