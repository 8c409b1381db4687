/** A value that nobody may change, at any depth. Typed arrays stay as they are: they are bytes, and too many to guard. */
export type DeepReadonly<Value> = Value extends Uint8Array | Uint32Array
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;
