// The schema of two texts compared.
import * as z from 'zod/mini';
import {
  type Changes,
  type Difference,
  PASSAGE_KINDS,
  type Passage,
  type StatedFact,
  type TextSpan,
  type WordEdit,
} from '../core/model/changes';
import { share } from './share';

const span = z.object({ paragraph: z.int(), start: z.int(), end: z.int() }) satisfies z.ZodMiniType<TextSpan>;
const edit = z.object({ asked: z.nullable(span), other: z.nullable(span) }) satisfies z.ZodMiniType<WordEdit>;

const passage = z.object({
  kind: z.enum(PASSAGE_KINDS),
  asked: z.nullable(span),
  other: z.nullable(span),
  likeness: share,
  edits: z.array(edit),
}) satisfies z.ZodMiniType<Passage>;

const statedFact = z.extend(span, { text: z.string(), sentence: span }) satisfies z.ZodMiniType<StatedFact>;

const difference = z.union([
  z.object({ kind: z.enum(['number', 'place', 'name']), asked: statedFact, other: statedFact }),
  z.object({ kind: z.literal('attribution'), asked: z.nullable(statedFact), other: z.nullable(statedFact) }),
]) satisfies z.ZodMiniType<Difference>;

export const changes = z.object({ passages: z.array(passage), differences: z.array(difference) }) satisfies z.ZodMiniType<Changes>;
