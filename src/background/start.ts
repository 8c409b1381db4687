// Registers everything that the background answers and listens to.

/** Called once each time the browser wakes the background; listeners must be registered before it returns. */
export function startBackground(): void {}
