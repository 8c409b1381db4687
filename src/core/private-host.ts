// Host names that only a private network has, or that lead into one. The background knows all public endings besides (core/watching.ts); this list is also
// for scripts in pages, which must stay small.

import { withoutEnd } from './text/without-end';

/** Last names that are reserved (RFC 2606, 6761, 6762, 7686, 9476), or that routers and networks over the internet use. */
const PRIVATE_ENDINGS = new Set(
  `local localhost localdomain internal intranet intra private lan home corp domain workgroup router gateway test invalid alt
  onion i2p`.split(/\s+/),
);
/** Hosts that are private with all below them: of networks at home (RFC 8375), of addresses, of routers, of networks over the internet, and names that lead to any address. */
const PRIVATE_HOSTS = `home.arpa in-addr.arpa ip6.arpa
  fritz.box easy.box o2.box speedport.box myfritz.net
  ts.net beta.tailscale.net plex.direct
  nip.io sslip.io xip.io localtest.me lvh.me`.split(/\s+/);

/** True for a host name of a private network: one without a dot, an IP address, or one of these; `wiki.local.` too. */
export function isPrivateHost(host: string): boolean {
  const name = withoutEnd(host.toLowerCase(), /\./);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const isAddress = name.startsWith('[') || /^[\d.]+$/.test(name);
  const isOneName = name !== '' && ending === name;
  return isAddress || isOneName || PRIVATE_ENDINGS.has(ending) || PRIVATE_HOSTS.some((own) => name === own || name.endsWith(`.${own}`));
}
