import type { Sentence, Token } from '../types/document.js';
import type { Answer } from './answers.js';
import { datedOwners } from './dated-owner.js';
import { namesOf } from './fillers.js';
import { isAnchored, isOpenPronoun } from './gap-clues.js';
import { numberSpellings } from './gap-spellings.js';
import { textWithGap } from './gap-text.js';
import { isGeneral } from './general.js';
import type { Place } from './locate.js';
import { folded } from './named-things.js';
import type { Passage } from './passage.js';
import type { Scene } from './scene.js';
import { spellings } from './spellings.js';
import { isInTitle } from './told-by-title.js';
import { namesUnknownPerson } from './unknown-person.js';

/** A passage with a gap, and what stands in it. */
export interface HonestGap {
  readonly question: string;
  readonly answer: Answer;
  /** Other sentences that the passage takes words from. */
  readonly leansOn: readonly Sentence[];
}

/** A passage with `___` where the hidden words stand, and the answer; undefined where it would be no honest gap. */
export function honestGap(
  scene: Scene,
  ask: string,
  place: Place,
  hidden: readonly number[],
  passage: Passage,
  isKnown: typeof isAnchored = isAnchored,
): HonestGap | undefined {
  const ids = passage.at(-1)?.ids ?? [];
  if (hidden.length === 0 || !hidden.every((id, i) => ids.includes(id) && id === (hidden[0] ?? 0) + i))
    return undefined;
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  // "The ___ agreed" for the bank whose name is told in its place: the article would be lost.
  if (hidden.some((id) => scene.antecedents.has(id) && scene.tree.token(id).upos !== 'PRON'))
    return undefined;
  if (isInsideWord(scene, first.start, last.end) || isInBrackets(scene, first)) return undefined;
  const { text: question, named } = textWithGap(passage, new Set(hidden));
  // "on Wednesday, [6 March]": told as a whole day, with its year.
  if (!question.includes('___')) return undefined;
  if (!isKnown(question, passage, hidden) && !isGeneral(scene)) return undefined;
  if (passage.some((told) => namesUnknownPerson(told, question))) return undefined;
  if (hidden.some((id) => isOpenPronoun(scene, id, passage, hidden))) return undefined;
  // "rules him out of [Sunday's match]": the card would tell it with its date.
  if (datedOwners(scene).some((owner) => hidden.includes(owner.mark) || hidden.includes(owner.noun.id)))
    return undefined;
  const answer = answerAt(scene, ask, place, hidden);
  const said = ` ${folded(question)} `;
  if (said.includes(` ${folded(answer.text)} `) || isInTitle(scene, answer.accept)) return undefined;
  const before = passage.slice(0, -1).map((told) => told.scene.sentence);
  const others = new Set<Sentence>([...before, ...named]);
  others.delete(scene.sentence);
  return { question, answer, leansOn: [...others] };
}

function answerAt(scene: Scene, ask: string, place: Place, hidden: readonly number[]): Answer {
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  const span = { start: first.start, end: last.end };
  const text = scene.document.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const isList = hidden.some((id) => scene.tree.token(id).upos === 'CCONJ');
  const names = place.head.upos === 'PROPN' && !isList ? namesOf(scene, place) : [];
  const counted = /\d/.test(text) || first.upos === 'NUM';
  const accept = [...spellings([text, ...names], ''), ...numberSpellings(scene, ask, hidden)];
  return { text, accept: [...new Set(accept)], span, place, counted };
}

/** "90" of "90km", "two" of "two-thirds". */
const isInsideWord = ({ document: { article } }: Scene, start: number, end: number): boolean =>
  /[\p{L}\d-]/u.test(article.text.charAt(start - 1)) || /[\p{L}\d-]/u.test(article.text.charAt(end));

/** "Holm (1796–[1855])" */
function isInBrackets({ sentence: { tokens } }: Scene, { id }: Token): boolean {
  const before = tokens.slice(0, id - 1).findLast(({ form }) => /^[()[\]]$/.test(form));
  return before !== undefined && /^[([]$/.test(before.form);
}
