// Foreign bytes: what was whole, damaged.
import fc from 'fast-check';

/** How many inputs each parser is given. */
export const RUNS = { numRuns: Number(process.env.WIREPRINT_FUZZ_RUNS ?? 200) };

/** Bytes with some of them changed, cut off or doubled. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: bytes.length - 1 });
  return fc.oneof(
    fc
      .array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
      .map((list) => list.reduce((sum, [index, byte]) => sum.with(index, byte), bytes)),
    at.map((end) => bytes.slice(0, end)),
    fc.tuple(at, at).map(([one, other]) => Uint8Array.from([...bytes.slice(0, one), ...bytes.slice(other)])),
    fc.uint8Array({ maxLength: 300 }),
  );
}
