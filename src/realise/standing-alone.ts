import type { Document, Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';
import { vaguenessOf } from './vagueness.js';

const fewestWords = 8;
const mostWords = 34;

/**
 * The words of a sentence that a reader understands who has nothing but it and the article's title: without the "But" that
 * ties it to the one before, and without a weekday of no date. Undefined where it cannot be read so.
 */
export function wordsStandingAlone(scene: Scene): readonly number[] | undefined {
  const { tokens } = scene.sentence;
  if (!isStatement(tokens) || isInsideQuotation(scene.document, tokens)) return undefined;
  const left = new Set([...openingTie(tokens), ...openWeekdays(scene)]);
  const ids = tokens.map(({ id }) => id).filter((id) => !left.has(id));
  const words = ids.filter((id) => tokens[id - 1]?.upos !== 'PUNCT');
  if (words.length < fewestWords || words.length > mostWords) return undefined;
  if (words.some((id) => isTied(scene, tokens[id - 1]))) return undefined;
  const clear = pronounsToldBefore(scene);
  const open = ids.filter((id) => !clear.has(id));
  return vaguenessOf(scene, open, { named: namedIn(scene) }) === undefined ? ids : undefined;
}

/** A whole sentence with a subject and a finite verb, and no question. */
function isStatement(tokens: readonly Token[]): boolean {
  const root = tokens.find(({ head }) => head === 0);
  const own = tokens.filter(({ head }) => head === root?.id);
  const finite = [root, ...own].some(
    (token) =>
      token && /^(?:VB[DPZ]|MD)$/.test(token.xpos) && (token === root || /^(?:aux|cop)/.test(token.deprel)),
  );
  const end = tokens.findLast(({ form }) => !/^["'”’)\]]$/.test(form));
  return finite && own.some(({ deprel }) => /^nsubj/.test(deprel)) && end?.form === '.';
}

/** Words of somebody who is named outside the sentence. */
function isInsideQuotation({ quotations }: Document, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT');
  if (!first || !last) return true;
  return quotations.some(
    ({ start, end }) =>
      (start <= first.start + 1 && last.end <= end) || (start < first.start && first.start < end),
  );
}

/** "But", "And": with "however," and the like, what ties a sentence to the one before. */
function openingTie(tokens: readonly Token[]): readonly number[] {
  const [first, second] = tokens;
  if (!first || !second) return [];
  if (first.upos === 'CCONJ') return second.form === ',' ? [first.id, second.id] : [first.id];
  const isTie = first.upos === 'ADV' && isIn('connective', first.form);
  return isTie && second.form === ',' ? [first.id, second.id] : [];
}

/** "however", "by contrast", "on Sunday night": a word that means what was said before, or a day that only its week tells. */
function isTied({ tree }: Scene, token: Token | undefined): boolean {
  if (!token) return false;
  if (token.upos === 'ADV') return token.deprel === 'advmod' && TIES.test(token.form);
  if (isIn('connectiveNoun', token.lemma))
    return tree.children(token.id).every(({ deprel }) => /^(?:case|det|punct)/.test(deprel));
  return isIn('weekday', token.form) && tree.children(token.id).every(({ form }) => !/^\d/.test(form));
}

const TIES =
  /^(?:also|then|however|moreover|furthermore|therefore|thus|hence|so|instead|too|besides|nevertheless|nonetheless|otherwise|similarly|meanwhile|meantime|consequently|accordingly|even|still|yet)$/i;

/** "on Monday", where the article tells no date: the sentence is as true without. */
function openWeekdays({ tree, sentence: { tokens } }: Scene): readonly number[] {
  return tokens.flatMap((day) => {
    if (!isIn('weekday', day.form) || !/^obl/.test(day.deprel)) return [];
    const phrase = tree.subtree(day.id);
    const isBare = phrase.every(({ form }) => isIn('weekday', form) || /^(?:on|late|early|,)$/i.test(form));
    const above = tree.token(day.head);
    if (!isBare || above.upos !== 'VERB') return [];
    const [first] = phrase;
    const ids = phrase.map(({ id }) => id);
    const comma = tokens[day.id];
    const opens = first?.id === 1 && comma?.form === ',';
    return opens ? [...ids, comma.id] : ids;
  });
}

/** "Karin Berg sold the mill when [she] moved", "citizens may vote where [they] live": told by the sentence itself. */
function pronounsToldBefore({ mentions, sentence: { tokens } }: Scene): ReadonlySet<number> {
  const isTold = ({ id, form, upos, xpos }: Token): boolean => {
    if (upos !== 'PRON' || !/^PRP/.test(xpos)) return false;
    const own = mentions.find(({ head }) => head === id);
    return mentions.some((mention) => {
      if (mention.last >= id || mention.link === 'pronoun') return false;
      const noun = tokens[mention.head - 1];
      const isPlural = noun?.xpos === 'NNS' || noun?.xpos === 'NNPS' || noun?.lemma === 'people';
      if (/^(?:he|him|his|she|her)$/i.test(form)) return mention.type === 'Person' && !isPlural;
      if (/^(?:they|them|their)$/i.test(form)) return isPlural && noun?.deprel.startsWith('nsubj') === true;
      return /^its?$/i.test(form) && own?.chain !== undefined && own.chain === mention.chain;
    });
  };
  return new Set(tokens.filter(isTold).map(({ id }) => id));
}

/** Chains that the sentence names. */
const namedIn = ({ mentions }: Scene): ReadonlySet<number> =>
  new Set(mentions.flatMap(({ chain, name }) => (chain === undefined || !name ? [] : [chain])));
