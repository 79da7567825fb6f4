import type { QuizArticle, QuizEvidence } from '../../types/quiz.js';
import { cutAt } from '../evidence.js';
import { el } from './dom.js';

/** Returns where an article appeared: source and date, as far as known. */
export function publishedIn({ source, date }: QuizArticle): readonly (Node | string)[] {
  const when = date ? [el('time', { datetime: date.iso }, date.text)] : [];
  return source && date ? [source, ', ', ...when] : [source, ...when];
}

/** Returns a stretch of a text with its mark marked. */
export function marked(
  text: string,
  evidence: Pick<QuizEvidence, 'start' | 'end' | 'mark'>,
): readonly (Node | string)[] {
  const { before, marked: words, after } = cutAt(text, evidence, evidence.mark);
  return words === '' ? [before] : [before, el('mark', {}, words), after];
}
