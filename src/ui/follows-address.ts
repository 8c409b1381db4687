/** The page of follows, with the feeds that the page in this tab names in front. */
export const followsPath = (tabId: number, site: string): `/follows.html?${string}` =>
  `/follows.html?${new URLSearchParams({ tab: String(tabId), site })}`;
