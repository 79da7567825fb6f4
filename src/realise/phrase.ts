import type { Token } from '../types/document.js';
import { datedOwners } from './dated-owner.js';
import { fullNames, type NamesGiven } from './full-names.js';
import { isIn } from './lexicon.js';
import { possessive } from './possessive.js';
import { quotedSpans } from './punctuation.js';
import { datedPhrases } from './resolved-time.js';
import { chainOf, type Scene } from './scene.js';

/** A word of a question: its text, and whether it clings to the word before ("Russia" + "'s"). */
export interface Word {
  readonly text: string;
  readonly glued: boolean;
  /** Token it came from; 0 for an inserted word. */
  readonly id: number;
}

export const inserted = (text: string): Word => ({ text, glued: false, id: 0 });

/** Joins words with single spaces, none before a clinging word. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  for (const word of words) {
    if (word.text === '') continue;
    text += text === '' || word.glued ? word.text : ` ${word.text}`;
  }
  return text;
}

/**
 * The words of some tokens in text order. A person's surname becomes the full name at its first mention in the
 * question; a word that is capital only because it begins its sentence loses the capital.
 */
export function wordsOf(scene: Scene, ids: readonly number[], given: NamesGiven): Word[] {
  const kept = new Set(ids);
  const names = new Map([...fullNames(scene, kept, given), ...fullDates(scene, kept)]);
  const closing = new Set(quotedSpans(scene.sentence.tokens).map(([, close]) => close));
  const words: Word[] = [];
  let previous: Token | undefined;
  for (const id of [...ids].sort((a, b) => a - b)) {
    const token = scene.tree.token(id);
    const name = names.get(id);
    if (name !== '') {
      const owner =
        token.xpos === 'POS' && previous && names.has(previous.id) ? words.at(-1)?.text : undefined;
      const text = owner ? possessive(owner).slice(owner.length) : (name ?? formOf(scene, token, kept));
      words.push({ text, glued: previous !== undefined && (closing.has(id) || clings(previous, token)), id });
    }
    previous = token;
  }
  return words;
}

function clings(previous: Token, token: Token): boolean {
  if (previous.id === token.id - 1) return previous.end === token.start;
  return /^(?:['’]s?|[,;:.!?%)\]”’]|n['’]t)$/.test(token.form);
}

function formOf(scene: Scene, token: Token, kept: ReadonlySet<number>): string {
  const plain = isShouted(scene, token)
    ? token.form.charAt(0) + token.form.slice(1).toLowerCase()
    : token.form;
  const form = `${missingArticle(scene, token)}${plain.replace(/\s+/g, ' ')}`;
  const behindPlace = isArticle(form) && /^[:—–]$/.test(scene.sentence.tokens[token.id - 2]?.form ?? '');
  const opens =
    behindPlace ||
    (beginsSentence(scene, token, kept) &&
      (isArticle(form) || !(keepsCapital(scene, token) || opensName(scene, token))));
  return opens ? decapitalised(form) : form;
}

/** "NEW ZEALAND" at the head of an article: a name of several words in a newspaper's opening capitals, no acronym. */
function isShouted(scene: Scene, { id, form, upos }: Token): boolean {
  if (upos !== 'PROPN' || !capitals.test(form) || scene.sentence.index > 1) return false;
  const { tokens } = scene.sentence;
  const first = tokens.findIndex((token) => token.upos !== 'PUNCT');
  const opening = tokens.slice(first, id);
  if (!opening.every((token) => capitals.test(token.form))) return false;
  const end = tokens.findIndex((token, i) => i > first && !capitals.test(token.form));
  const words = tokens.slice(first, end < 0 ? tokens.length : end);
  return words.length > 1 && words.length < 4 && words.some((word) => word.form.length > 5);
}

/** A word in capitals */
const capitals = /^\p{Lu}{3,}$/u;

/** "the " for "US" where a headline's style leaves it out: "US is to deploy troops". */
function missingArticle(scene: Scene, token: Token): string {
  if (token.upos !== 'PROPN' || !isIn('theCountry', token.form.replaceAll('.', ''))) return '';
  const phrase = /^(?:nsubj|obj|iobj|obl|nmod|conj)(?!:desc|:unmarked)/.test(token.deprel);
  const modified = scene.tree.childrenBy(token.id, 'det', 'amod', 'compound', 'nmod:poss', 'flat');
  return phrase && modified.length === 0 ? 'the ' : '';
}

/** "Local Government Norland": the first word of a name of several. */
const opensName = (scene: Scene, token: Token): boolean =>
  scene.mentions.some((mention) => {
    const full = mention.name && mention.first === token.id ? chainOf(scene, mention)?.name : undefined;
    const next = scene.sentence.tokens[token.id]?.form ?? '';
    return full?.startsWith(`${token.form} ${next} `) === true;
  });

const isArticle = (form: string): boolean => form === 'The' || form === 'A' || form === 'An';

/** True for the first word of a sentence or behind a colon, unless what stands before it is kept too. */
function beginsSentence(scene: Scene, token: Token, kept: ReadonlySet<number>): boolean {
  const { tokens } = scene.sentence;
  const last = tokens[token.id - 2];
  if (last?.form === ':' && !kept.has(last.id)) return true;
  const word = tokens.find(({ id, upos }) => upos !== 'PUNCT' || kept.has(id));
  return word === undefined || word.id >= token.id;
}

/** True for a word that is capital wherever it stands ("Kenyan", "US"). */
export function keepsCapital(scene: Scene, token: Token): boolean {
  // "Midfielder Inga Holm", where the word opens the sentence
  if (token.deprel === 'nmod:desc' && isIn('plainTitle', token.form)) return false;
  if (token.upos === 'PROPN' || token.form === 'I') return true;
  if (/^\p{Lu}.*\p{Lu}/u.test(token.form)) return true;
  const head = token.head > 0 ? scene.tree.token(token.head) : undefined;
  if (token.deprel === 'amod' && head?.deprel === 'nmod:desc' && /^\p{Lu}/u.test(head.form)) return true;
  if (['DET', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'PRON', 'AUX', 'VERB', 'NUM'].includes(token.upos))
    return false;
  // "Foreign fighters", though the article has a Foreign Minister.
  const common = head !== undefined && token.deprel === 'amod' && /^\p{Ll}/u.test(head.form);
  if (common && isIn('titleAdjective', token.form)) return false;
  if (scene.alwaysCapital.has(token.form) || isIn('irregularDemonym', token.form)) return true;
  const named = scene.mentions.some((mention) => mention.name && mention.head === token.id);
  return (
    named ||
    /^\p{Lu}/u.test(token.lemma) ||
    /(?:ese|[^il]ian|[rnt]ean|aqi|ani|bian|[Ii]slamis[tm]|[Ii]slamic)$/.test(token.form)
  );
}

const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "on Friday" in a reported clause is told as its date; a phrase of time by itself is asked about or told elsewhere. */
function fullDates(scene: Scene, kept: ReadonlySet<number>): ReadonlyMap<number, string> {
  const dates = new Map<number, string>();
  for (const { first, last, text } of datedPhrases(scene)) {
    const ids = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (kept.size <= ids.length || !ids.every((id) => kept.has(id))) continue;
    for (const id of ids) dates.set(id, id === first ? text : '');
  }
  for (const { first, mark, noun, date } of datedOwners(scene)) {
    if (![first, mark, noun.id].every((id) => kept.has(id))) continue;
    for (let id = first; id <= mark; id++) dates.set(id, id === first ? 'the' : '');
    // "the stage of Sunday, 8 June 2025, 19 seconds ahead"
    const comma = scene.sentence.tokens[noun.id]?.upos === 'NUM' ? ',' : '';
    if (date) dates.set(noun.id, `${noun.form} of ${date}${comma}`);
  }
  return dates;
}
