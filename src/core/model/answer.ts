// What the popup is given about the article in front: the answer to "whose story is it, and who else carries it?"
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';
import { OBJECTION_KINDS } from './objection-kinds';
import { articleHead, provenance, source } from './provenance';
import { failureCode } from './scalars';

/** The article that an answer is about, as the popup shows it. */
const askedArticle = z.extend(articleHead, {
  /** False where it was read in a private window, where `cameUnsafely`, and where the store failed: answered from what is stored, as far as that can be read, and not kept. */
  kept: z.boolean(),
  /** Present where the reader has never opened it: a follow or a list has supplied it. */
  isSupplied: z.exactOptional(z.literal(true)),
});
export type AskedArticle = DeepReadonly<z.infer<typeof askedArticle>>;

/** An objection that changes this answer, as it is shown: the other article, or the source. */
const shownObjection = z.object({
  id: z.string(),
  kind: z.enum(OBJECTION_KINDS),
  article: z.nullable(z.pick(articleHead, { title: true, url: true, lang: true, outlet: true })),
  source: z.nullable(z.pick(source, { agency: true, name: true })),
});
export type ShownObjection = DeepReadonly<z.infer<typeof shownObjection>>;

export const answer = z.object({
  article: askedArticle,
  provenance,
  /** Outlets other than the article's own that carry the text, after what the reader objected to. */
  otherOutlets: z.int(),
  objections: z.array(shownObjection),
  /** Present where the reader tracks the story: how many copies and reports came since the reader last looked. */
  tracked: z.exactOptional(z.object({ fresh: z.int() })),
  /** Why the article could not be kept, or was compared with nothing that is stored; absent where the store works. */
  storeFailure: z.exactOptional(failureCode),
  /** The page came over http, and what was read of it over https stays as it is. */
  cameUnsafely: z.exactOptional(z.literal(true)),
});
export type Answer = DeepReadonly<z.infer<typeof answer>>;
