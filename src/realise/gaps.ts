import type { Tree } from '../tree.js';
import type { Document, Token } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { Rule } from '../types/rule.js';
import type { Answer } from './answers.js';
import { isDrop } from './drop-reasons.js';
import { namesOf } from './fillers.js';
import { findScenes } from './find-scenes.js';
import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import { type Located, locateFact, type Place } from './locate.js';
import { folded } from './named-things.js';
import { textOf, type Word, wordsOf } from './phrase.js';
import { quantityOf } from './quantity.js';
import { mentionOf, type Scene } from './scene.js';
import { type ScoredDraft, scored } from './score.js';
import { spellings } from './spellings.js';
import { wordsStandingAlone } from './standing-alone.js';
import { isInTitle } from './told-by-title.js';

/** Gaps that one sentence gets at most. */
const mostInASentence = 2;

/** Numbers first, then dates, then names: what a sentence tells more surely. */
const worth: readonly string[] = ['number', 'date', 'name'];

/**
 * Sentences with a gap for a number, a date or a name that no question asks for, where the sentence stands alone: its
 * pronouns told by name, as in questions.
 * @param asked the questions that are asked
 */
export function gapDrafts(
  document: Document,
  facts: readonly Fact[],
  rules: readonly Rule[],
  asked: readonly ScoredDraft[],
): readonly ScoredDraft[] {
  const byRule = new Map(
    rules.filter(({ cards }) => cards.some(({ gap }) => gap)).map((rule) => [rule.rule, rule]),
  );
  const scenes = findScenes(document);
  const answered = new Set(
    asked.flatMap(({ located, answer }) =>
      answer.accept.map((text) => `${located.scene.sentence.index} ${folded(text)}`),
    ),
  );
  // "some 14 carters" asks for the 14.
  const short = asked.flatMap(({ answer }) => (answer.text.split(' ').length <= 4 ? [answer.span] : []));
  const sentences = new Map<number, readonly number[] | undefined>();
  const drafts: ScoredDraft[] = [];
  for (const fact of facts) {
    const rule = byRule.get(fact.rule);
    const located = rule && locateFact(scenes, fact);
    if (!rule || !located || isDrop(located) || fact.evidence.length > 1) continue;
    const { scene } = located;
    const { index } = scene.sentence;
    if (!sentences.has(index)) sentences.set(index, wordsStandingAlone(scene));
    const ids = sentences.get(index);
    for (const spec of ids ? rule.cards.filter(({ gap }) => gap) : []) {
      const places = located.roles.get(spec.ask);
      const gap = places && ids && gapAt(located, places, ids);
      if (!gap || gap.answer.accept.some((text) => answered.has(`${index} ${folded(text)}`))) continue;
      if (short.some(({ start, end }) => start <= gap.answer.span.start && gap.answer.span.end <= end))
        continue;
      const { question, answer } = gap;
      drafts.push(scored({ located, spec, places, question, answer, confidence: 1 }));
    }
  }
  return bestOfEach(drafts);
}

/** The best gaps of each sentence. */
function bestOfEach(drafts: readonly ScoredDraft[]): readonly ScoredDraft[] {
  const rankOf = ({ spec }: ScoredDraft): number => worth.indexOf(spec.ask);
  const taken = new Map<number, number>();
  return drafts
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .filter(({ located }) => {
      const { index } = located.scene.sentence;
      taken.set(index, (taken.get(index) ?? 0) + 1);
      return (taken.get(index) ?? 0) <= mostInASentence;
    });
}

/** A sentence with `___` where the filler stands, and the answer; undefined where it would be no honest gap. */
function gapAt(
  { scene }: Located,
  places: readonly Place[],
  ids: readonly number[],
): { readonly question: string; readonly answer: Answer } | undefined {
  const [place] = places;
  const hidden = place && places.length === 1 ? hiddenIds(scene, place) : undefined;
  if (!place || !hidden?.length || !hidden.every((id, i) => ids.includes(id) && id === (hidden[0] ?? 0) + i))
    return undefined;
  const [first, last] = [scene.tree.token(hidden[0] ?? 1), scene.tree.token(hidden.at(-1) ?? 1)];
  const text = scene.document.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  if (isInsideWord(scene, first.start, last.end) || isInBrackets(scene, first)) return undefined;
  const question = withGap(namedOnce(scene, wordsOf(scene, ids, new Set())), new Set(hidden));
  if (!isAnchored(question) && !isGeneral(scene)) return undefined;
  const said = ` ${folded(question)} `;
  const names = place.head.upos === 'PROPN' ? namesOf(scene, place) : [];
  const accept = spellings([text, ...names], '');
  if (accept.some((form) => said.includes(` ${folded(form)} `)) || isInTitle(scene, accept)) return undefined;
  const counted = /\d/.test(text) || scene.tree.token(hidden[0] ?? 1).upos === 'NUM';
  const span = { start: first.start, end: last.end };
  return { question, answer: { text, accept, span, place, counted } };
}

/** A name or a year besides what is hidden, to know the sentence by. */
const isAnchored = (question: string): boolean => /\b\d{4}\b|[^.!?"“\s]\s+["“]?\p{Lu}/u.test(question);

/** The number of a count, the whole of a sum, a date or a name; undefined for what tells too little. */
function hiddenIds(scene: Scene, place: Place): readonly number[] | undefined {
  const { head, tokens, filler } = place;
  const { tree } = scene;
  if (filler.entity === 'Time' && isDate(tokens)) return withoutPunctuation(tokens);
  if (head.upos === 'PROPN' && !/^(?:Money|Percent|Number|Time)$/.test(filler.entity ?? ''))
    return isTellingName(scene, place) ? withoutArticle(tokens) : undefined;
  const ids = quantityOf(scene, head)?.ids.filter((id) => !APPROXIMATORS.test(tree.token(id).form)) ?? [];
  // "the two countries": that there are two, everybody knows.
  const isKnown =
    tree.childrenBy(head.id, 'det').length > 0 && ids.some((id) => /^(?:two|2)$/i.test(tree.token(id).form));
  if (isKnown) return undefined;
  if (isPassing(scene, head, ids)) return undefined;
  const isNumber = ids.every((id) => /^(?:NUM|SYM|NOUN|PUNCT)$/.test(tree.token(id).upos));
  return isNumber &&
    ids.some((id) => !/^(?:hundred|thousand|million|billion|dozen)$/.test(tree.token(id).form))
    ? ids
    : undefined;
}

/** "her three children", "a free-kick from 25 yards": a small number by the way, or a length, nobody needs to know. */
function isPassing(scene: Scene, head: Token, ids: readonly number[]): boolean {
  const { tree } = scene;
  if (isIn('money', head.lemma) || isIn('money', head.form) || isIn('percent', head.lemma)) return false;
  if (isIn('distanceUnit', head.lemma)) return true;
  const isLarge = ids.some((id) => /\d{3}|^\d{1,3},\d/.test(tree.token(id).form));
  if (isLarge) return false;
  return !isMain(tree, head) || tree.childrenBy(head.id, 'nmod:poss').length > 0;
}

/** What the main verb, or what is said, has as its subject, object or phrase. */
function isMain(tree: Tree, { head, deprel }: Token): boolean {
  if (head === 0) return true;
  const verb = tree.token(head);
  const above = verb.deprel === 'conj' && verb.head > 0 ? tree.token(verb.head) : verb;
  return /^(?:nsubj|obj|obl)/.test(deprel) && /^(?:root|ccomp|parataxis)$/.test(above.deprel);
}

/** A person's full name, or where something is or goes: no half of a name ("the Bureau of [Fisheries]"), no capital that acts. */
function isTellingName(scene: Scene, { head, tokens, filler }: Place): boolean {
  const { tree } = scene;
  const first = tokens[0];
  const isName = tokens.every(({ upos, form }) => upos === 'PROPN' || /^(?:of|the|and)$/i.test(form));
  if (!first || isIn('honorific', first.form) || !isName || !mentionOf(scene, head.id)?.name) return false;
  const before = tree.sentence.tokens.slice(Math.max(0, first.id - 3), first.id - 1);
  if (before.some(({ upos }) => upos === 'PROPN')) return false;
  const words = tokens.filter(({ upos }) => upos === 'PROPN').length;
  if (tree.childrenBy(head.id, 'case').some(({ xpos }) => xpos === 'POS')) return false;
  if (!isMain(tree, head)) return false;
  if (filler.entity === 'Place')
    return /^(?:in|at|to|near|from|into|on|off)$/.test(tree.preposition(head.id));
  return words > 1 && (filler.entity === 'Organization' || words === tokens.length);
}

const withoutArticle = (tokens: readonly Token[]): readonly number[] =>
  tokens.filter(({ upos, id }) => id !== tokens[0]?.id || upos !== 'DET').map(({ id }) => id);

const APPROXIMATORS =
  /^(?:more|less|fewer|about|around|some|nearly|almost|over|under|than|at|least|most|only|just|up|to|roughly|approximately|an?|estimated|as|many|much)$/i;

/** A day, a month or a year. */
const isDate = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form }) => /^\d{4}s?$/.test(form) || isIn('month', form)) &&
  tokens.every(({ upos }) => /^(?:NUM|PROPN|NOUN|PUNCT)$/.test(upos));

const withoutPunctuation = (tokens: readonly Token[]): readonly number[] => {
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT')?.id ?? 0;
  return tokens.map(({ id }) => id).filter((id) => id <= last);
};

/** "90" of "90km", "two" of "two-thirds". */
const isInsideWord = ({ document: { article } }: Scene, start: number, end: number): boolean =>
  /[\p{L}\d-]/u.test(article.text.charAt(start - 1)) || /[\p{L}\d-]/u.test(article.text.charAt(end));

/** "Holm (1796–[1855])" */
function isInBrackets({ sentence: { tokens } }: Scene, { id }: Token): boolean {
  const before = tokens.slice(0, id - 1).findLast(({ form }) => /^[()[\]]$/.test(form));
  return before !== undefined && /^[([]$/.test(before.form);
}

/**
 * The words with a name for the first pronoun that stands for it, as the sentence has them behind it; and as it has them
 * where the name itself stands behind: "when she was 16, Inga Holm left".
 */
function namedOnce(scene: Scene, words: readonly Word[]): readonly Word[] {
  const { mentions, antecedents, tree } = scene;
  const named = new Map<number, number>();
  for (const { chain, name, first } of mentions)
    if (chain !== undefined && name) named.set(chain, Math.min(first, named.get(chain) ?? first));
  for (const [id, { chain }] of antecedents) named.set(chain, Math.min(id, named.get(chain) ?? id));
  return words.map((word) => {
    const meant = antecedents.get(word.id);
    const isRepeated = meant && (named.get(meant.chain) ?? word.id) < word.id;
    const isNamedBehind = mentions.some(
      ({ chain, name, first }) => name && chain === meant?.chain && first > word.id,
    );
    return meant && (isRepeated || isNamedBehind) && tree.token(word.id).upos === 'PRON'
      ? { ...word, text: tree.token(word.id).form }
      : word;
  });
}

/** The words as one text with one gap, its first letter a capital. */
function withGap(words: readonly Word[], hidden: ReadonlySet<number>): string {
  let isOpen = false;
  const kept = words.flatMap((word): readonly Word[] => {
    if (!hidden.has(word.id)) return [word];
    if (isOpen) return [];
    isOpen = true;
    return [{ ...word, text: '___' }];
  });
  const text = textOf(kept).replace(/ ,/g, ',').replace(/,\./g, '.');
  return text.replace(
    /^(["“]?)(\p{Ll})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}
