import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from '../src/content/start';

export default defineContentScript({
  // Registered at run time for the sites that the reader lets us watch; the manifest names none.
  registration: 'runtime',
  matches: [],
  main: startWatching,
});
