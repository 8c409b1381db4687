// Tells the extension's other pages that a tab has a new answer: the panel beside a page then shows what a click on the toolbar button has read.

const CHANNEL = 'answered';

export function tellAnswered(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/** Returns a function that stops listening. */
export function onAnswered(listener: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(Number(data));
  return () => channel.close();
}
