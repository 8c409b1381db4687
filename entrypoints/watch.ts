import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../src/content/start';

// Registered at run time for the sites that the reader lets us watch; the manifest names none. No content script of WXT's: those greet each
// other with messages that the page can hear, and pages must not see that Wireprint is there.
export default defineUnlistedScript(startWatching);
