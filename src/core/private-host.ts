// Host names that only a private network has, or that lead into one.

/**
 * Without a dot, an IP address, or with an ending that is reserved (RFC 2606, 6761, 6762, 7686, 8375, 9476) or that routers and networks over the internet
 * use; `wiki.local.` too. The background knows all public endings besides (core/watching.ts).
 */
const PRIVATE_HOST =
  /^(?:[^.]+|\[.*\]|[\d.]+|.*\.(?:local|localhost|localdomain|internal|intranet|intra|private|lan|home|corp|domain|workgroup|router|gateway|test|invalid|alt|onion|i2p|(?:home|in-addr|ip6)\.arpa)|(?:.*\.)?(?:(?:fritz|easy|o2|speedport)\.box|myfritz\.net|ts\.net|beta\.tailscale\.net|plex\.direct|(?:nip|sslip|xip)\.io|localtest\.me|lvh\.me))\.?$/i;

/** True for a host name of a private network. */
export function isPrivateHost(host: string): boolean {
  return PRIVATE_HOST.test(host);
}
