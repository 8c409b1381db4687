import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../src/extract/extract-article';

// The value comes back to the background, which injected this script.
export default defineUnlistedScript(() => extractArticle(document, location.href));
