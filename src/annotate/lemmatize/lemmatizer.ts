import type { Upos } from '../../types/document.js';
import type { FileSource } from '../../types/files.js';
import { ADJECTIVE, ADVERB, createWordNet, NOUN, VERB, type WordNet } from '../wordnet.js';
import { singular, withoutDegree, withoutEd, withoutIng, withoutS } from './inflections.js';

/** Base form of a word, given its tags. */
export type Lemmatizer = (form: string, upos: Upos, xpos: string) => string;

/**
 * Lemmas as UD English writes them: by models/lemmas.tsv for words that the rules of inflection get wrong, else by these
 * rules. Names keep their capitals.
 */
export function createLemmatizer(files: FileSource): Lemmatizer {
  return lemmatizerWith(
    readExceptions(files.text('models/lemmas.tsv')),
    createWordNet(files.bytes('models/wordnet.bin')),
  );
}

/** A lemmatizer with the given exceptions, by `exceptionKey`. */
export function lemmatizerWith(exceptions: ReadonlyMap<string, string>, wordNet: WordNet): Lemmatizer {
  return (form, upos, xpos) =>
    exceptions.get(exceptionKey(form, xpos)) ??
    prefixedLemma(form, xpos, exceptions) ??
    inflectionLemma(form, upos, xpos, wordNet);
}

/** "overran" as "ran", where that is an exception. */
function prefixedLemma(
  form: string,
  xpos: string,
  exceptions: ReadonlyMap<string, string>,
): string | undefined {
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined;
  const [, prefix, rest] = /^(over|under|out|fore|with|re|un|mis)(\p{L}{3,})$/iu.exec(form) ?? [];
  const lemma = rest === undefined ? undefined : exceptions.get(exceptionKey(rest, xpos));
  return prefix === undefined || lemma === undefined ? undefined : `${prefix.toLowerCase()}${lemma}`;
}

/** Exceptions do not depend on capitals, nor on the difference between past tense and participle, or present and infinitive. */
export function exceptionKey(form: string, xpos: string): string {
  const tag = xpos === 'VBN' ? 'VBD' : xpos === 'VBP' ? 'VB' : xpos;
  return `${form.toLowerCase()}\t${tag}`;
}

function readExceptions(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [form = '', tag = '', lemma = ''] = line.split('\t');
        return [`${form}\t${tag}`, lemma];
      }),
  );
}

function inflectionLemma(form: string, upos: Upos, xpos: string, wordNet: WordNet): string {
  const word = form.toLowerCase();
  const as = (part: number) => (base: string) => wordNet.commonness(base, part);
  switch (xpos) {
    case 'NNP':
      return form;
    case 'NNPS':
      return singular(form, as(NOUN));
    case 'NNS':
      return singular(lowered(form, upos), as(NOUN));
    case 'VBZ':
      return withoutS(word, as(VERB));
    case 'VBD':
    case 'VBN':
      return withoutEd(word, as(VERB));
    case 'VBG':
      return withoutIng(word, as(VERB));
    case 'JJR':
    case 'JJS':
      return withoutDegree(word, as(ADJECTIVE));
    case 'RBR':
    case 'RBS':
      return withoutDegree(word, (base) =>
        Math.max(wordNet.commonness(base, ADVERB), wordNet.commonness(base, ADJECTIVE)),
      );
    case 'CD':
      return word.replace(/(?<=\d),(?=\d{3})/g, '');
    default:
      return lowered(form, upos);
  }
}

/** Lower case, but for names, for plurals of abbreviations ("NGOs") and for adjectives made from names ("Syrian"). */
function lowered(form: string, upos: Upos): string {
  if (upos === 'PROPN' || upos === 'X') return form;
  if (/^[A-Z]{2,}s$/.test(form)) return form;
  if (upos === 'ADJ' && /^[A-Z][a-z]+(an|ese|ish|i)$/.test(form)) return form;
  return form.toLowerCase();
}
