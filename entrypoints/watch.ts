import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../src/content/start';

// Registered at run time for the sites that the reader lets us watch; the manifest lists no sites. It does not use WXT's content scripts: they send
// each other messages that the page can receive, and pages must not notice that Wireprint is installed.
export default defineUnlistedScript(startWatching);
