import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../src/extract/read-page';

// The background injects this script and receives its value.
export default defineUnlistedScript(() => readPage(document, location.href));
