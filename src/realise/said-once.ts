import type { CardSpec } from '../types/rule.js';
import { type Drop, drop } from './drop-reasons.js';
import type { Located, Place } from './locate.js';
import type { Scene } from './scene.js';

/** What the question says already is not said again: "to" behind "to do", "a former" behind "what former post". */
export function afterQuestion(question: string, answer: string): string {
  if (/ to do\??$/.test(question)) return answer.replace(/^to /i, '');
  if (/(?:^|, )after how many /i.test(question)) return answer.replace(/^after /i, '');
  // "spokesman for the union", but "the union's spokesman"
  if (/^what (?:post|position) /i.test(question))
    return answer.replace(/^(?:an?|the) (?=\p{Ll}|\d)(?!.*['’]s )/u, '').replace(/^\d+-year-old /, '');
  // "the town's former mayor"
  return / former /.test(question)
    ? answer.replace(/^(?:(?:an?|the) )?(?:\d+-year-old )?former /i, '').replace(/(['’]s?) former /, '$1 ')
    : answer;
}

/**
 * "What did Holm say about the dam?" is answered "that it leaks": what the question names is not named again. Drops an
 * answer that does not begin with it.
 */
export function saidOf(
  { roles, scene }: Located,
  { ask, question }: CardSpec,
  places: readonly Place[],
  answer: string,
): string | Drop {
  const within = new Set(places.flatMap(({ tokens }) => tokens.map(({ id }) => id)));
  const topic = [...roles].find(
    ([role, inner]) =>
      role !== ask && question?.includes(`np ${role}`) && inner.every(({ head }) => within.has(head.id)),
  )?.[1];
  if (!topic) return answer;
  // "What did the Red Cross say about the Red Cross?"
  if (topic.some(({ head }) => head.upos === 'PRON')) return drop('vague-answer');
  const name = topic.map((place) => wholeText(scene, place)).join(' and ');
  if (!answer.toLowerCase().startsWith(`that ${name.toLowerCase()} `)) return drop('not-well-formed');
  // "that results [from the north] had been altered" names more than the question does.
  if (
    /^(?:of|from|in|at|on|for|with|to|by|about|between|who|which|that)\b/.test(
      answer.slice(`that ${name} `.length),
    )
  )
    return answer;
  const several = topic.length > 1 || topic.some(({ head }) => /^NNP?S$/.test(head.xpos));
  return `that ${several ? 'they' : 'it'}${answer.slice(`that ${name}`.length)}`;
}

/** "results from 212 stations" where the filler is "results". */
function wholeText({ tree, document: { article } }: Scene, { filler, head }: Place): string {
  const last = tree.subtree(head.id).findLast(({ upos }) => upos !== 'PUNCT');
  return article.text.slice(filler.start, Math.max(filler.end, last?.end ?? 0)).replace(/\s+/g, ' ');
}
