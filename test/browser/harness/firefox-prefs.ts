// Preferences of Firefox for the tests: every request goes to our server, no prompt waits for an answer, the browser makes no requests of its own.

/** The address of the extension's own pages has an id that Firefox chooses at random. The tests fix it, since they need the address. */
const UUID = '5b3a1c52-7a0e-4d0f-9b64-0e1f6f1f4b6d';
export const ORIGIN = `moz-extension://${UUID}`;

export function firefoxPrefs(extensionId: string, port: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    // The build is not signed yet.
    'xpinstall.signatures.required': false,
    // Permission prompts are answered with yes: no test can reach them, since they belong to the browser.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.locale.requested': 'en-US',
    ...proxy(port),
    ...QUIET,
  };
}

const proxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
  'network.proxy.failover_direct': false,
});

const QUIET = {
  // No driver can answer the question whether a form is to be sent again.
  'dom.confirm_repost.testing.always_accept': true,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'privacy.query_stripping.enabled': false,
};
