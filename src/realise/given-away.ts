import type { CardSpec } from '../types/rule.js';
import type { Answer } from './answers.js';
import type { Located, Place } from './locate.js';

/** True where the answer, or the name that it is known by, stands in the question: law 5. */
export function givesAway(question: string, answer: Answer, places: readonly Place[]): boolean {
  const text = ` ${plain(question)} `;
  if (text.includes(` ${plain(answer.text)} `)) return true;
  if (answer.counted) return false;
  // "According to the NRC, who …? the Norland Red Cross"
  const initials = (answer.text.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  if (initials.length > 2 && question.includes(` ${initials}`)) return true;
  const named =
    answer.place?.filler.entity === 'Person'
      ? answer.text
          .split(' ')
          .filter((word) => /^\p{Lu}/u.test(word) && !isRelative(question, answer.text, word))
          .map(plain)
      : [];
  const heads = places
    .filter(({ head }) => head.upos === 'PROPN' && !isRelative(question, answer.text, head.form))
    .map(({ head }) => plain(head.form))
    // "Which party did Holm join?" names the kind, not the Labour Party.
    .filter((word) => !text.includes(` which ${word} `));
  if ([...heads, ...named].some((word) => word.length > 2 && text.includes(` ${word} `))) return true;
  const telling = plain(answer.text)
    .split(' ')
    // "After how many days …?" gives "six days" not away.
    .filter((word) => (word.length > 3 || /\d/.test(word)) && !text.includes(` how many ${word} `));
  return telling.length > 0 && telling.every((word) => text.includes(` ${word} `));
}

/** "Whom did Dora Holm marry?": her surname in the question does not give "Thomas Holm" away. */
function isRelative(question: string, answer: string, word: string): boolean {
  const words = question.replace(/[^\p{L}\p{N} -]/gu, ' ').split(/\s+/);
  const own = new Set(answer.split(' '));
  const at = words.flatMap((one, i) => (one === word ? [i] : []));
  return (
    at.length > 0 &&
    at.every((i) => i > 0 && /^\p{Lu}/u.test(words[i - 1] ?? '') && !own.has(words[i - 1] ?? ''))
  );
}

/** "What post did Holm hold?" must not be answered "the envoy Holm". */
export function namesAsked(located: Located, spec: CardSpec, answer: Answer): boolean {
  if (!spec.question) return false;
  const text = ` ${plain(answer.text)} `;
  return [...located.roles].some(
    ([role, others]) =>
      role !== spec.ask &&
      spec.question?.includes(role) &&
      others.some(({ head }) => head.upos === 'PROPN' && text.includes(` ${plain(head.form)} `)),
  );
}

/** A text in small letters, without marks and possessive endings. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
