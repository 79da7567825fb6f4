import type { Answer } from './answers.js';
import type { Located } from './locate.js';
import { folded } from './named-things.js';

/** True where the title above the card counts what the question asks to be counted: "How many goals?" below "Holm scores two goals". */
export function isCountedInTitle(
  { scene }: Located,
  question: string,
  { text, counted }: Pick<Answer, 'text' | 'counted'>,
): boolean {
  const noun = /\bhow many ((?:\p{Ll}|-)+)(?: (\p{Ll}+))?/u.exec(question.toLowerCase());
  if (!counted || !noun) return false;
  const title = ` ${folded(scene.document.article.title)} `;
  return [noun[1], `${noun[1]} ${noun[2] ?? ''}`].some((words) =>
    title.includes(` ${folded(`${text} ${words}`)} `),
  );
}
