// Whatever comes from a file, or from the browser's storage, ends somewhere: a field without a bound is found here.
import { expect, test } from 'vitest';
import { saidObjection } from '../../../src/core/model/objection';
import { settings } from '../../../src/core/model/settings';
import { storedArticle } from '../../../src/core/model/stored-article';

interface Schema {
  readonly _zod: { readonly def: Definition };
}
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly check?: string;
}

/** Names of the fields that may be of any size. */
function unbounded(schema: Schema, name: string): string[] {
  const { type, checks = [], shape, options = [], items = [], element, innerType, check } = schema._zod.def;
  const kinds = [...checks.map(({ _zod }) => _zod.def.check), check];
  const below = [
    ...Object.entries(shape ?? {}).map(([field, inner]): [Schema, string] => [inner, `${name}.${field}`]),
    ...[...options, ...items].map((inner): [Schema, string] => [inner, name]),
    ...(element ? [[element, `${name}[]`] as [Schema, string]] : []),
    ...(innerType ? [[innerType, name] as [Schema, string]] : []),
  ];
  const isOpen =
    type === 'unknown' ||
    type === 'any' ||
    (type === 'string' && !kinds.includes('max_length') && !kinds.includes('string_format')) ||
    (type === 'array' && !kinds.includes('max_length'));
  return [...(isOpen ? [name] : []), ...below.flatMap(([inner, at]) => unbounded(inner, at))];
}

test.each([
  ['an article', storedArticle],
  ['an objection', saidObjection],
  ['settings', settings],
])('every field of %s has a bound', (_what, schema) => {
  expect(unbounded(schema as unknown as Schema, '')).toEqual([]);
});
