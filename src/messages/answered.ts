// Tells the extension's other pages that there is an answer about a tab: the panel beside a page shows what the toolbar button has read.

const CHANNEL = 'answered';

export function tellAnswered(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/** Answers how to stop. */
export function onAnswered(listener: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(Number(data));
  return () => channel.close();
}
