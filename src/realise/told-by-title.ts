import type { Answer } from './answers.js';
import { isGeneral, OF_ANY_CLAUSE } from './general.js';
import type { Located, Place } from './locate.js';
import { folded } from './named-things.js';
import type { Scene } from './scene.js';

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

/**
 * True where a general statement is asked for what the title above the card is about: "What pumps blood? The heart" below "The
 * human heart".
 */
export function isTitleTopic(
  { scene }: Located,
  places: readonly Place[],
  { text }: Pick<Answer, 'text'>,
): boolean {
  if (!isGeneral(scene) || !places.every(({ head }) => head.deprel.startsWith('nsubj'))) return false;
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [];
  const telling = words.filter((word) => !/^(?:an|the|most|all|every|each)$/.test(word));
  return telling.every(
    (word) => scene.title.words.has(word) || scene.title.words.has(word.replace(/s$/, '')),
  );
}

/** An answer that the title tells, be it by one word of a name. */
export function isInTitle({ document: { article } }: Scene, accept: readonly string[]): boolean {
  const title = ` ${folded(article.title)} `;
  const words = (accept[0] ?? '').split(' ').filter((word) => /^\p{Lu}\p{Ll}{3}/u.test(word));
  return [...accept, ...words].some((form) => title.includes(` ${folded(form)} `));
}

/** True of an article that bears somebody's name: whoever is asked for, nobody thinks of another. */
const isOfOne = (title: string, name: string): boolean => folded(title) === folded(name);

/**
 * True where a question of any clause is answered by the one name of its kind in the title: "Who studied zoology?" below "Karin
 * Berg". Of two names below "Holm beats Berg" either may be asked for.
 */
export function isNameOfTitle(
  { scene: { document }, fact }: Located,
  [place, ...more]: readonly Place[],
  { text }: Pick<Answer, 'text'>,
): boolean {
  if (place?.filler.entity === 'Person' && isOfOne(document.article.title, text)) return true;
  if (!OF_ANY_CLAUSE.test(fact.type) || !place || more.length > 0 || !/^(?:the )?\p{Lu}/u.test(text))
    return false;
  const type = place.filler.entity;
  if (!type || !/^(?:Person|Organization|Place)$/.test(type)) return false;
  const title = ` ${folded(document.article.title)} `;
  const isTold = (name: string): boolean => {
    const bare = folded(name.replace(/^the /i, ''));
    const told = type === 'Person' ? (bare.split(' ').at(-1) ?? bare) : bare;
    return told !== '' && title.includes(` ${told} `);
  };
  if (!isTold(text)) return false;
  const told = document.chains.filter(
    (chain) => chain.type === type && !chain.nameless && isTold(chain.name),
  );
  return new Set(told.map(({ name }) => folded(name).split(' ').at(-1))).size < 2;
}
