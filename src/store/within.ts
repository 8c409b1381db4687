// A browser may never answer what is asked of its storage, for instance after the disk was full. Whoever asks waits so long and no longer.

/**
 * What was asked, where it comes in time; otherwise what `late` gives or throws.
 *
 * @param ms milliseconds; what comes later is of no use to anybody, nor is its failure
 */
export async function within<Result, Late>(ms: number, asked: Promise<Result>, late: () => Late): Promise<Result | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await Promise.race([asked, passed.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}
