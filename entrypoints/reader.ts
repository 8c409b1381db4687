import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../src/extract/extract-article';

// The background injects this script and receives its value.
export default defineUnlistedScript(() => extractArticle(document, location.href));
