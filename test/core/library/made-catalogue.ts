// A small catalogue, made as the store makes it.
import type { Catalogue } from '../../../src/core/library/catalogue';
import type { Credit } from '../../../src/core/model/credit';
import { CatalogueBuilder } from '../../../src/store/catalogue-builder';
import { catalogueEntry, packCatalogue, unpackCatalogue } from '../../../src/store/packed/codec/catalogue-block';

export interface MadeRow {
  readonly title: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly agency?: readonly [id: string, name: string];
  /** In seconds. */
  readonly readAt?: number;
  /** Id of the follow that has read it. */
  readonly follow?: string;
  /** Articles with the same seed have the same text. */
  readonly text?: number;
  readonly isDead?: boolean;
}

/** Words of a text, as numbers that no text of another seed has. */
export const shinglesOf = (seed: number): Uint32Array => Uint32Array.from({ length: 60 }, (_, at) => (seed * 1000 + at) * 2654435761);

export function madeCatalogue(rows: readonly MadeRow[]): Catalogue {
  const builder = new CatalogueBuilder({
    rows: rows.length,
    alive: Uint8Array.from(rows, ({ isDead = false }) => (isDead ? 0 : 1)),
    numbers: Float64Array.from(rows, (_, row) => row + 1),
    readAt: Float64Array.from(rows, ({ readAt = 0 }) => readAt * 1000),
  });
  // Two blocks, since each has lists of its own.
  for (const half of [rows.slice(0, 2), rows.slice(2)]) {
    const entries = half.map((row) => catalogueEntry(articleOf(row, rows.indexOf(row))));
    if (half.length > 0) builder.add(unpackCatalogue(packCatalogue(entries), half.length));
  }
  return builder.catalogue();
}

function articleOf({ title, outlet = 'quai.example', lang = 'en', agency, follow, text }: MadeRow, index: number) {
  const credit = { outlet: null, kind: 'agency', slot: 'dateline', strength: 'credit', quote: '', joint: false, citedBy: null } as const;
  const credits: Credit[] = agency ? [{ ...credit, agency: agency[0], name: agency[1] }] : [];
  const shingles = shinglesOf(text ?? 100 + index);
  const fingerprint = { scheme: 2, lang, wordCount: 60, shingleCount: 60, shingles, terms: new Uint32Array(), counts: new Uint8Array() };
  return {
    title,
    outletDomain: outlet,
    outletName: `Voice of ${outlet}`,
    lang,
    credits,
    ...(follow && { supplied: { by: 'follow' as const, id: follow } }),
    fingerprint,
  };
}
