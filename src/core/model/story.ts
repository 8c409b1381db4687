// A whole story for the story page: the answer, each article with what its page says of itself, and the family tree.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import { answer } from './answer';
import { credit } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { familyTree } from './family-tree';
import { articleHead, source } from './provenance';

/**
 * How much a published date tells. `none`: no date, or none that can be read. `day`: a day without an hour. `zone-unknown`: an hour, but not in which
 * time zone. `minute`: a moment that is one everywhere.
 */
const DATE_CERTAINTIES = ['none', 'day', 'zone-unknown', 'minute'] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

/** An article of a story with all that its page says of itself: the asked one, a sibling, or another report. */
const storyArticle = madeOnce(() =>
  z.extend(articleHead, {
    dateCertainty: z.enum(DATE_CERTAINTIES),
    /** When it was first and last read, ISO 8601. */
    firstReadAt: z.string(),
    readAt: z.string(),
    credits: z.array(credit),
    /** Sources that the page credits or mentions, and the reader called wrong. */
    wrongSources: z.array(z.pick(source, { agency: true, name: true })),
    /** Who owns its outlet, as far as its page says: equal keys are one owner. Absent where it says nothing. */
    owner: z.exactOptional(z.object({ key: z.string(), words: z.string() })),
    /** Its text is kept and can be read. */
    textKept: z.boolean(),
  }),
);
export type StoryArticle = DeepReadonly<z.infer<ReturnType<typeof storyArticle>>>;

export const story = madeOnce(() =>
  z.extend(answer, {
    /** The asked article first, then siblings and related in the order of the provenance, then its versions. */
    articles: z.array(storyArticle()),
    tree: familyTree(),
  }),
);
export type Story = DeepReadonly<z.infer<ReturnType<typeof story>>>;
