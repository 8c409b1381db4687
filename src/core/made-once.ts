// What takes time to make, and is not needed whenever the background wakes: schemas of calls and files.

/** Returns a function that makes it when it is first called, and gives the same from then on. */
export function madeOnce<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
