import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from '../src/marks/start';

// Injected when the reader asks for marks, after what it is to draw; the counts come back to the background.
export default defineUnlistedScript(startMarks);
