import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serialisePage } from '../src/content/serialise-page';
import { whileIdle } from '../src/content/while-idle';

// The background injects this script and receives the page as text. The collector reads it, where no code of the page can run.
export default defineUnlistedScript(() => whileIdle(window, () => serialisePage(window)));
