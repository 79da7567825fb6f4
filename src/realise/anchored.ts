import type { Clause } from './clause.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';
import { isClearByTitle, isOfTitleScene } from './title-context.js';

/** Words that carry a question: one and its verb fit many an occasion. */
const fewest = 2;

/**
 * "Who provided money?", "What was lifted at dawn?": without a name, a number, a word of the title or a third word that tells
 * something, a question of one occasion could be asked of many.
 */
export function isUnanchored(scene: Scene, clause: Clause, question: string, answer: string): boolean {
  const words = (question.match(/[\p{L}\p{N}$€£“"’'-]+/gu) ?? []).slice(1);
  const telling = words.filter((word) => !isIn('weekday', word) && !isIn('month', word));
  if (telling.some((word) => /^["“$€£]?(?:\p{Lu}|\d)/u.test(word) || /^["“]/.test(word))) return false;
  if (telling.includes('the') || telling.includes('first') || /^(?:by )?how (?:many|much)/i.test(question))
    return false;
  const said = new Set(telling.map((word) => word.toLowerCase()));
  const kept = scene.sentence.tokens.filter(
    ({ form, upos, deprel }) =>
      said.has(form.toLowerCase()) && /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(upos) && deprel !== 'fixed',
  );
  if (kept.some((token) => isClearByTitle(scene, token) || isOfTitleScene(scene, token))) return false;
  const verbs = clause.chain.filter(({ word }) => !said.has(word.form.toLowerCase())).length;
  if (new Set(kept.map(({ form }) => form)).size + verbs > fewest) return false;
  return !isTimeless(clause) || /^(?:\p{Lu}\S+ )+\p{Lu}\S+$/u.test(answer);
}

/** "Uranium gives off invisible rays": so it does at any time. */
export function isTimeless({ auxiliaries, chain: [{ word }] }: Clause): boolean {
  const finite = auxiliaries[0] ?? word;
  return /^VB[ZP]$/.test(finite.xpos) && finite.lemma !== 'have';
}
