// The words of a comparison of two kept texts: what stands in both, and where they say something else.
import * as z from 'zod/mini';
import { FACT_KINDS } from '../fingerprint/story-term';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { share } from './share';

/** A run of one paragraph: offsets in UTF-16 units, `end` exclusive. */
const textSpan = madeOnce(() =>
  z.object({
    /** Index into `paragraphs`. */
    paragraph: z.int(),
    start: z.int(),
    end: z.int(),
  }),
);
export type TextSpan = DeepReadonly<z.infer<ReturnType<typeof textSpan>>>;

/**
 * `copied`: word for word. `changed`: the same statement in other words, or with some of them replaced.
 * `added`: stands in the asked text alone; `left-out`: in the other alone. Which text was first is not claimed.
 */
const passageKind = madeOnce(() => z.enum(['copied', 'changed', 'added', 'left-out']));

/** Words that one text has and the other has not, at the same position of a changed passage; null where a side has none. */
const wordEdit = madeOnce(() => z.object({ asked: z.nullable(textSpan()), other: z.nullable(textSpan()) }));
export type WordEdit = DeepReadonly<z.infer<ReturnType<typeof wordEdit>>>;

/** One or more whole sentences of a paragraph, and what they correspond to. */
const passage = madeOnce(() =>
  z.object({
    kind: passageKind(),
    /** Null for what is left out. */
    asked: z.nullable(textSpan()),
    /** Null for what is added. */
    other: z.nullable(textSpan()),
    /** Share of words that both sides have in order: 1 for copied, 0 for added and left out, and over languages. */
    likeness: share,
    /** For a changed passage whose wording is mostly kept; empty where it was told anew, since then every other word would be marked. */
    edits: z.array(wordEdit()),
  }),
);
export type Passage = DeepReadonly<z.infer<ReturnType<typeof passage>>>;

/** A number, place, name or attribution as it stands in a text. */
const statedFact = madeOnce(() =>
  z.extend(textSpan(), {
    /** The words of the span. */
    text: z.string(),
    /** The sentence that it stands in. */
    sentence: textSpan(),
  }),
);
export type StatedFact = DeepReadonly<z.infer<ReturnType<typeof statedFact>>>;

/** Both texts say the same of two different numbers, places or names. */
const differingFact = madeOnce(() => z.object({ kind: z.enum(FACT_KINDS), asked: statedFact(), other: statedFact() }));

/** One text says who said it, and the other, in the same passage, does not (null) or names another agency. */
const differingAttribution = madeOnce(() =>
  z.object({
    kind: z.literal('attribution'),
    asked: z.nullable(statedFact()),
    other: z.nullable(statedFact()),
  }),
);

const difference = madeOnce(() => z.union([differingFact(), differingAttribution()]));
export type Difference = DeepReadonly<z.infer<ReturnType<typeof difference>>>;

export const changes = madeOnce(() =>
  z.object({
    /** In the order of the asked text; what is left out follows what precedes it in the other. Over languages aligned passages alone. */
    passages: z.array(passage()),
    /** In the order of the asked text. */
    differences: z.array(difference()),
  }),
);
export type Changes = DeepReadonly<z.infer<ReturnType<typeof changes>>>;
