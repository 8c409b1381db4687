// How to cite the article in front. A module of its own, so that the popup loads it on request alone.
import type { Answer } from '../../messages/contract';
import type { Texts } from '../messages-text';
import { citationOfAnswer } from './citation';
import { toPlainText } from './plain-text';

export function citeAnswer(answer: Answer, texts: Texts, now: Date): string {
  return toPlainText(citationOfAnswer(answer, now), texts);
}
