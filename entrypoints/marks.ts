import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from '../src/marks/start';

// The background injects this script when the reader asks for marks, after the list of what to mark, and receives the counts.
export default defineUnlistedScript(startMarks);
