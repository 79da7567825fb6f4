import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isDenied } from './gap-term.js';
import { isIn } from './lexicon.js';
import { isOnlyOne } from './only-telling.js';
import type { Scene } from './scene.js';

const longestClause = 14;

/** "was asked to [leave the town]", "fined for [selling fish]", "because [the harbour froze]": the clause's words to its end. */
export function deedIds(scene: Scene, verb: Token): readonly number[] | undefined {
  const { tree } = scene;
  if (verb.head > 0 && (isDenied(scene, tree.token(verb.head)) || isSaidToBe(scene, verb))) return undefined;
  const marks = tree.childrenBy(verb.id, 'mark');
  const mark = marks.at(-1);
  // "scheduled to [be held in Lund]", "offered to [pay the fine]": nothing says what is asked for.
  const isInfinitive =
    mark?.lemma === 'to' && (isPurpose(tree, verb) || isToldTo(tree, verb) || isPlanned(scene, verb));
  // "before [going on to Lund]": a day would fit as well.
  const isGerund = verb.xpos === 'VBG' && /^(?:by|for|of)$/i.test(mark?.form ?? '');
  const isReason = mark?.form.toLowerCase() === 'because';
  if (!mark || marks.length > 1 || !(isInfinitive || isGerund || isReason)) return undefined;
  // "began to [list an hour after leaving port]"
  if (!isReason && tree.subtree(verb.id).some(({ deprel, id }) => id !== verb.id && /^advcl/.test(deprel)))
    return undefined;
  const ids = toTheEnd(scene, verb, mark.id);
  // "to [show its strength]": whose?
  const isWhose = ids?.some((id) => tree.token(id).xpos === 'PRP$' && !isReason);
  return isWhose ? undefined : ids;
}

/** "was asking whether [the law had been broken]", "feared that [the war might spread]": what is said, asked, shown or feared. */
export function contentIds(scene: Scene, verb: Token): readonly number[] | undefined {
  const { tree } = scene;
  const host = tree.token(verb.head);
  if (verb.id < host.id || !isMainOrSaid(tree, host) || isDenied(scene, host)) return undefined;
  if (!isIn('reporting', host.lemma) && !isIn('beliefVerb', host.lemma) && !LEARNT.test(host.lemma))
    return undefined;
  if (!isOnlyOne(scene, host)) return undefined;
  const mark = tree.childrenBy(verb.id, 'mark').find(({ form }) => /^(?:that|whether|if)$/i.test(form));
  const words = tree.subtree(verb.id);
  // "what went wrong", "how many had left"
  if (!mark && words.some(({ xpos, id }) => /^W/.test(xpos) && id <= verb.id)) return undefined;
  return toTheEnd(scene, verb, mark?.id ?? host.id);
}

const LEARNT =
  /^(?:ask|examine|investigate|consider|wonder|decide|fear|hope|doubt|show|find|suggest|discover|prove|reveal|declare|rule|propose|recommend|conclude|estimate|predict|forecast|indicate|complain|deny|admit|acknowledge|confirm|promise|vow|pledge|threaten)$/;

/** Whatever clause a mark opens, or is said: its words to its end. Undefined where it does not stand in a row. */
export function toldToTheEnd(
  scene: Scene,
  verb: Token,
  ask: 'deed' | 'content',
): readonly number[] | undefined {
  const { tree } = scene;
  const host = verb.head > 0 ? tree.token(verb.head) : verb;
  const mark = markOf(tree, verb);
  // "It was in Lund that [Karin Berg left]": anything may stand there.
  if (host === verb || host.upos === 'PROPN' || isDenied(scene, host)) return undefined;
  const first = tree.subtree(verb.id).find(({ upos }) => upos !== 'PUNCT')?.id ?? verb.id;
  // "Karin Berg said that ___", who said two things
  if (verb.deprel === 'ccomp' && !isOnlyOne(scene, host)) return undefined;
  // "blamed the guild, as [the Post had told]", "Lund froze, while [Bergen did not]": anything may stand there.
  if (ask === 'deed' && mark && isLooseMark(tokensBefore(scene, mark.id), mark)) return undefined;
  if (ask === 'deed') return mark ? toTheEnd(scene, verb, mark.id) : undefined;
  if (verb.id < host.id) return undefined;
  return toTheEnd(scene, verb, mark?.id ?? first - 1);
}

/** What opens a clause: "because", "to"; and "when" behind what came about then. */
export const markOf = (tree: Tree, { id, head, deprel }: Token): Token | undefined =>
  tree.childrenBy(id, 'mark').at(-1) ??
  (deprel === 'advcl' && id > head
    ? tree.childrenBy(id, 'advmod').find(({ form, id: own }) => /^when$/i.test(form) && own < id)
    : undefined);

const tokensBefore = ({ sentence: { tokens } }: Scene, id: number): readonly Token[] =>
  tokens.slice(Math.max(0, id - 3), id - 1);

/** "as" and "while", but for "as soon as" and "as quickly as". */
const isLooseMark = (before: readonly Token[], { form }: Token): boolean =>
  /^(?:as|while)$/i.test(form) && !before.some((word) => /^as$/i.test(word.form));

/** The words of a clause in a row behind its first word, where they end at a comma or the sentence's end and tell enough. */
function toTheEnd(scene: Scene, verb: Token, opening: number): readonly number[] | undefined {
  const { tree, sentence } = scene;
  const { tokens } = sentence;
  // "so that"
  const mark = opening > 0 ? (tree.childrenBy(opening, 'fixed').at(-1)?.id ?? opening) : opening;
  // "said on condition of anonymity because [they feared the court]": where the news comes from
  if (/^because$/i.test(tokens[mark - 1]?.form ?? '') && tokens.some(({ lemma }) => lemma === 'anonymity'))
    return undefined;
  const whole = tree.subtree(verb.id).filter(({ upos, id }) => upos !== 'PUNCT' && id > mark);
  const own = withoutLongTail(scene, withoutLastRemark(scene, verb, whole));
  if (own.some((word) => isAddedClause(scene, verb, word) || isOfAnotherForm(tree, verb, word)))
    return undefined;
  const [first = 0, last = 0] = [own[0]?.id, own.at(-1)?.id];
  const words = tokens.slice(first - 1, last);
  const inside = words.filter(({ upos }) => upos !== 'PUNCT');
  if (first !== mark + 1 || own.length < 2 || own.length > longestClause || inside.length !== own.length)
    return undefined;
  // "that, if it rained, they would leave"; a word of somebody's own
  if (words.some(({ form }) => /^["“”()—–:;]$/.test(form))) return undefined;
  // "is due to [discuss the war on Tuesday]": on which?
  const isOpen = ({ form, xpos }: Token): boolean =>
    isIn('deictic', form) || (isIn('demonstrative', form) && xpos === 'DT') || isIn('weekday', form);
  if (words.some(isOpen)) return undefined;
  if (!tellsEnough(words)) return undefined;
  // "to ask for help, and to wait": the end may lie further on.
  const [end, behind] = [tokens[last], tokens[last + 1]];
  if (!/^[.,;]$/.test(end?.form ?? '') && !/^W/.test(end?.xpos ?? '')) return undefined;
  if (end?.form === ',' && /^(?:and|or|but|nor)$/i.test(behind?.form ?? '') && behind?.deprel === 'cc') {
    const next = tree.token(behind.head);
    // "to mend the walls, and the smith to leave": what is added is no part of another clause.
    if (next.upos !== 'VERB' || tree.childrenBy(next.id, 'nsubj', 'nsubj:pass').length === 0)
      return undefined;
  }
  return words.map(({ id }) => id);
}

/**
 * "[take the offer], making another unlikely", "[the dam held], although it leaked", "[records began], according to the council":
 * what comes of it, stands against it or tells who says so stays.
 */
function withoutLastRemark({ tree }: Scene, verb: Token, own: readonly Token[]): readonly Token[] {
  const remark = tree.childrenBy(verb.id, 'advcl', 'obl').findLast((word) => {
    if (word.id < verb.id) return false;
    if (word.deprel === 'obl') return /^according/.test(tree.preposition(word.id));
    return /^VB[GN]$/.test(word.xpos) || AGAINST.test(markOf(tree, word)?.form ?? '');
  });
  const words = remark ? tree.subtree(remark.id).filter(({ upos }) => upos !== 'PUNCT') : [];
  const start = words[0]?.id ?? 0;
  const isSetOff = tree.sentence.tokens[start - 2]?.form === ',';
  return isSetOff && words.at(-1) === own.at(-1) ? own.filter(({ id }) => id < start) : own;
}

const AGAINST = /^(?:although|though|while|whereas|because|since|if|unless|when|after|before|until)$/i;

/** "because [crews have yet to reach nine farms] that lie across the Lorne": of more than one learns by heart, the last stays. */
function withoutLongTail({ tree }: Scene, own: readonly Token[]): readonly Token[] {
  if (own.length <= longestClause) return own;
  const tail = own.find(
    ({ id, deprel }) => deprel === 'acl:relcl' && tree.subtree(id).at(-1)?.id === own.at(-1)?.id,
  );
  const start = tail ? (tree.subtree(tail.id)[0]?.id ?? 0) : 0;
  return tail ? own.filter(({ id }) => id < start) : own;
}

/** "ends the board, [which had met twice]", "there was no work, [the price had fallen]": a clause behind a comma. */
function isAddedClause({ tree }: Scene, verb: Token, { id, deprel, upos, head }: Token): boolean {
  if (id === verb.id || !/^(?:advcl|acl|acl:relcl|parataxis|conj)$/.test(deprel)) return false;
  // "ends the board, sells the mill and leaves"
  const others = tree.childrenBy(head, 'conj');
  const isOfList = others.some((other) => tree.childrenBy(other.id, 'cc').length > 0);
  if (deprel === 'conj' && (upos !== 'VERB' || head !== verb.id || isOfList)) return false;
  const start = tree.subtree(id).find((word) => word.upos !== 'PUNCT')?.id ?? id;
  return start > verb.id && tree.sentence.tokens[start - 2]?.form === ',';
}

/**
 * "let the army [advance and outshining the fleet]", "had to [nurse the sick and sold well]", "to [having lit the fire and was
 * hanged]": the second verb belongs to what the first belongs to.
 */
function isOfAnotherForm(tree: Tree, verb: Token, { id, deprel, upos, xpos, head }: Token): boolean {
  if (deprel !== 'conj' || upos !== 'VERB' || head !== verb.id) return false;
  if (xpos === 'VBG') return verb.xpos !== 'VBG';
  const hasTense = (token: number): boolean =>
    [tree.token(token), ...tree.childrenBy(token, 'aux', 'aux:pass', 'cop')].some((word) =>
      /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos),
    );
  return !hasTense(verb.id) && (hasTense(id) || (verb.xpos === 'VB' && xpos === 'VBN'));
}

/** A name, a number, or two words that mean something. */
function tellsEnough(words: readonly Token[]): boolean {
  if (words.some(({ upos }) => upos === 'PROPN' || upos === 'NUM')) return true;
  const telling = words.filter(
    ({ upos, lemma }) =>
      /^(?:NOUN|VERB|ADJ)$/.test(upos) &&
      !isIn('vagueNoun', lemma) &&
      !/^(?:do|have|make|take|get|go)$/.test(lemma),
  );
  return telling.length >= 2 && telling.some(({ upos }) => upos === 'NOUN');
}

/** "are known to [have burned]" */
const isSaidToBe = ({ tree }: Scene, { id, head }: Token): boolean =>
  tree.token(head).xpos === 'VBN' && tree.childrenBy(id, 'aux').some(({ lemma }) => lemma === 'have');

/** "was told to [leave the town]", "was built to [grind corn]": somebody or something that was to do it. */
const isToldTo = (tree: Tree, { deprel, head }: Token): boolean =>
  deprel === 'xcomp' &&
  !/^(?:schedule|expect|plan|set|believe|think|say)$/.test(tree.token(head).lemma) &&
  tree
    .children(head)
    .some(({ deprel: own, upos }) => own === 'nsubj:pass' || (own === 'obj' && upos !== 'PRON'));

/** "sailed to [join a fleet]", but "took an hour to [appear]". */
const isPurpose = (tree: Tree, { deprel, head }: Token): boolean =>
  deprel === 'advcl' && !/^(?:take|be|go|come|grow|live|return)$/.test(tree.token(head).lemma);

const PLANNING =
  /^(?:plan|intend|agree|promise|vow|pledge|decide|refuse|want|threaten|propose|vote|seek|aim|undertake|resolve|wish)$/;

/** "plans to [file a claim]", where the article tells no other plan of the same person's. */
function isPlanned(scene: Scene, { deprel, head }: Token): boolean {
  if (deprel !== 'xcomp' || head === 0) return false;
  const host = scene.tree.token(head);
  return PLANNING.test(host.lemma) && isMain(scene.tree, host) && isOnlyOne(scene, host);
}

/** "said it was [examining whether …]" */
const isMainOrSaid = (tree: Tree, verb: Token): boolean =>
  isMain(tree, verb) ||
  (verb.deprel === 'ccomp' && LEARNT.test(verb.lemma) && isMain(tree, tree.token(verb.head)));

/** The sentence's main verb, or one that is joined to it. */
function isMain(tree: Tree, verb: Token): boolean {
  let above = verb;
  while (above.head > 0 && /^(?:conj|parataxis)$/.test(above.deprel)) above = tree.token(above.head);
  return above.head === 0;
}
