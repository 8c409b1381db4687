// The schema of what was read from a page, with bounds on what a page can make us take: generous for articles, small against a page that means harm.
import * as z from 'zod/mini';
import type { Article, Outlet, StructuredClaim, TextLine } from '../core/model/article';

const text = (most: number) => z.string().check(z.maxLength(most));

const MAX_PARAGRAPHS = 5_000;
const MAX_LINES = 5_000;
const MAX_CLAIMS = 500;
const ADDRESS_LENGTH = 4_096;

const textLine = z.object({
  text: text(20_000),
  position: z.enum(['before', 'body', 'after']),
  role: z.enum(['byline', 'author-link', 'caption', 'aside', 'heading', 'text']),
  href: text(ADDRESS_LENGTH),
}) satisfies z.ZodMiniType<TextLine>;

const claim = z.object({ property: text(100), value: text(2_000) }) satisfies z.ZodMiniType<StructuredClaim>;

export const article = z.object({
  url: text(ADDRESS_LENGTH),
  canonicalUrl: z.nullable(text(ADDRESS_LENGTH)),
  siteName: text(500),
  title: text(2_000),
  declaredLang: text(50),
  publishedAt: z.nullable(text(50)),
  modifiedAt: z.nullable(text(50)),
  paragraphs: z.array(text(50_000)).check(z.maxLength(MAX_PARAGRAPHS)),
  lines: z.array(textLine).check(z.maxLength(MAX_LINES)),
  structured: z.array(claim).check(z.maxLength(MAX_CLAIMS)),
}) satisfies z.ZodMiniType<Article>;

export const outlet = z.object({ domain: z.string(), name: z.string() }) satisfies z.ZodMiniType<Outlet>;
