import type { ScoredDraft } from './score.js';

/**
 * "in 1952 it banned the Norland Party, and in 1956 the Lund League": the second has a time of its own, so that a question
 * with both, or one of the first time with the second, is false.
 */
export function mixesTimes({ located: { scene }, question, answer }: ScoredDraft): boolean {
  const { tokens } = scene.sentence;
  const said = ` ${question} ${answer.text} `;
  return tokens.some(({ upos, id }) => {
    const [preposition, time] = [tokens[id], tokens[id + 1]];
    if (upos !== 'CCONJ' || preposition?.upos !== 'ADP' || !/^(?:1\d|20)\d\d$/.test(time?.form ?? ''))
      return false;
    const noun = tokens.slice(id + 2, id + 5).find((word) => /^(?:NOUN|PROPN)$/.test(word.upos));
    const between = tokens.slice(id + 2, (noun?.id ?? 0) - 1);
    if (!noun || between.some((word) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(word.upos))) return false;
    const isOwn = scene.tree.childrenBy(noun.head || noun.id, 'nsubj').every((one) => one.id !== noun.id);
    return isOwn && said.includes(` ${noun.form}`) && !said.includes(time?.form ?? '');
  });
}
