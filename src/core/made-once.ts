// What takes time to make, and is not needed whenever the background wakes: schemas of calls and files, words as they are looked for.

/** Returns a function that makes it when it is first called, and gives the same from then on. */
export function madeOnce<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Returns a function that makes it for an owner and a key when it is first asked for these, and gives the same as long as the owner is in use. */
export function madeOnceFor<Owner extends WeakKey, Made>(make: (owner: Owner, key: string) => Made): (owner: Owner, key: string) => Made {
  const made = new WeakMap<Owner, Map<string, { readonly value: Made }>>();
  return (owner, key) => {
    const ofOwner = made.get(owner) ?? new Map<string, { readonly value: Made }>();
    made.set(owner, ofOwner);
    const known = ofOwner.get(key) ?? { value: make(owner, key) };
    ofOwner.set(key, known);
    return known.value;
  };
}
