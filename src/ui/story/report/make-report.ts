import type { Story } from '../../../messages/contract';
import type { Texts } from '../../messages-text';
import { measureWords } from '../picture/paint-picture';
import { toReportHtml } from './report-html';
import { REPORT_STYLE } from './report-style';

/** @param now when the file is written */
export async function makeReport(story: Story, texts: Texts, now: Date): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(REPORT_STYLE));
  return toReportHtml(story, { texts, now, measure: measureWords(), styleHash: btoa(String.fromCharCode(...new Uint8Array(digest))) });
}
