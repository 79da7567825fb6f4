import type { Mention, Token } from '../types/document.js';
import type { Antecedent } from './antecedents.js';
import { nameBehind } from './known-by-name.js';
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

/** Names already given in full in a question, by chain, and introductions by key. */
export type NamesGiven = Set<number>;

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

const isArticle = (form: string): boolean => /^(?:The|An?)$/.test(form);

/** True for the first word of a sentence or behind a colon, unless what stands before it is kept too. */
function beginsSentence(scene: Scene, token: Token, kept: ReadonlySet<number>): boolean {
  const before = scene.sentence.tokens.slice(0, token.id - 1);
  const last = before.at(-1);
  if (last?.form === ':' && !kept.has(last.id)) return true;
  return before.every((word) => word.upos === 'PUNCT' && !kept.has(word.id));
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
  return dates;
}

/** Tokens to be replaced: the first of a surname by the full name, the rest and an honorific by ''. */
function fullNames(scene: Scene, kept: ReadonlySet<number>, given: NamesGiven): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const quoted = quotedIds(scene, kept);
  for (const mention of scene.mentions) {
    if (mention.chain === undefined || !kept.has(mention.head) || quoted.has(mention.head)) continue;
    const chain = chainOf(scene, mention);
    if (!chain) {
      // "that the accord be put to a vote before it takes effect"
      const nameless = scene.document.chains[mention.chain]?.nameless === true;
      if (nameless && scene.tree.token(mention.head).upos === 'NOUN') given.add(mention.chain);
      continue;
    }
    if (mention.type !== 'Person') {
      given.add(mention.chain);
      continue;
    }
    // "the Nansen passport"
    if ([isNamesake, isCalledSo, isPlaceUse].some((holds) => holds(scene, mention.head))) continue;
    const first = startOfShortName(scene, mention.first, mention.last, chain.name);
    if (given.has(mention.chain)) continue;
    given.add(mention.chain);
    if (first === undefined) continue;
    let whole = true;
    for (let id = first; id <= mention.last; id++) if (!kept.has(id)) whole = false;
    if (!whole) continue;
    for (let id = first; id <= mention.last; id++) names.set(id, id === first ? chain.name : '');
    const before = first > 1 ? scene.tree.token(first - 1) : undefined;
    if (before && kept.has(before.id) && isIn('honorific', before.form)) names.set(before.id, '');
  }
  for (const id of [...kept].sort((a, b) => a - b)) {
    if (quoted.has(id)) continue;
    const token = scene.tree.token(id);
    const meant = scene.antecedents.get(id);
    if (meant && !isClear(scene, meant, id, kept, given)) {
      given.add(meant.chain);
      const owns = token.deprel === 'nmod:poss' && token.upos === 'PRON';
      for (let word = meant.first; word <= meant.last; word++) names.set(word, '');
      names.set(id, owns ? possessive(meant.name) : meant.name);
      continue;
    }
    const name = nameBehind(scene.knownNames, scene.tree, token) ?? introduced(scene, id, kept, given);
    const the = name ? scene.tree.childrenBy(id, 'det').find((child) => kept.has(child.id)) : undefined;
    if (!name || !the) continue;
    names.set(the.id, '');
    names.set(id, name);
  }
  return names;
}

/** A thing that bears somebody's name: the name is the thing's. */
function isNamesake({ tree }: Scene, id: number): boolean {
  const { deprel, head } = tree.token(id);
  return deprel === 'compound' && head > id && tree.token(head).xpos === 'NN';
}

/** "the road to Holm", "a flood in Holm": a town that bears a person's name. */
function isPlaceUse({ tree }: Scene, id: number): boolean {
  const preposition = tree.preposition(id);
  if (/^(?:near|into|outside|throughout)$/.test(preposition)) return true;
  const [mark] = tree.childrenBy(id, 'case');
  const before = mark && tree.sentence.tokens[mark.id - 2];
  return isIn('routeNoun', before?.lemma ?? '') && /^(?:to|from|in|at|between|through)$/.test(preposition);
}

/** "called herself Marie": just that name. */
function isCalledSo({ tree }: Scene, id: number): boolean {
  const { deprel, head } = tree.token(id);
  if (head === 0 || !isIn('namingVerb', tree.token(head).lemma)) return false;
  const before = tree.childrenBy(head, 'obj', 'iobj', 'nsubj:pass').some((other) => other.id < id);
  return deprel === 'xcomp' || (deprel === 'obj' && before);
}

/** What is shown in quotation marks stays as it was said. */
function quotedIds({ sentence: { tokens } }: Scene, kept: ReadonlySet<number>): ReadonlySet<number> {
  const spans = quotedSpans(tokens).filter(([open, close]) => kept.has(open) && kept.has(close));
  return new Set(spans.flatMap(([open, close]) => tokens.slice(open, close).map(({ id }) => id)));
}

/** "the joint police post" for "the post", unless the question has those words already. */
function introduced(
  scene: Scene,
  id: number,
  kept: ReadonlySet<number>,
  given: NamesGiven,
): string | undefined {
  const introduction = scene.introductions.get(id);
  if (!introduction || introduction.titled || given.has(introduction.key)) return undefined;
  if (introduction.sentence === scene.sentence && kept.has(introduction.head)) return undefined;
  given.add(introduction.key);
  return introduction.text;
}

/** "Inga Holm said that she …": the question names the person already, and nobody else. */
function isClear(
  scene: Scene,
  meant: Antecedent,
  id: number,
  kept: ReadonlySet<number>,
  given: NamesGiven,
): boolean {
  if (!given.has(meant.chain)) return false;
  return scene.mentions.every((mention) => {
    if (mention.head === id) return true;
    if ((mention.type === 'Person') !== meant.person || !kept.has(mention.head)) return true;
    if (!meant.person && !mention.name) return true;
    // "money from her father and from Lord Berg": who is named later is not meant.
    if (mention.head > id && mention.chain !== meant.chain) return true;
    if (mention.first <= id && id <= mention.last && mention.head !== id) return true;
    if (meant.person && cannotBe(scene, id, mention)) return true;
    return mention.chain === meant.chain && (!mention.name || mention.head < id);
  });
}

/** "Holm felt that [God] had called her", "Holm told [Otto Berg] that she …": grammar or gender keeps a person from being meant. */
function cannotBe({ tree, document }: Scene, id: number, { head, chain }: Mention): boolean {
  const pronoun = tree.token(id);
  const other = tree.token(head);
  const isObject = /^(?:i?obj|obl)$/.test(pronoun.deprel) && /^(?:him|her)$/i.test(pronoun.form);
  if (isObject && other.head === pronoun.head && other.deprel.startsWith('nsubj')) return true;
  const gender = chain === undefined ? undefined : document.chains[chain]?.gender;
  return (
    gender !== undefined &&
    (gender === 'feminine' ? /^(?:he|him|his)$/i : /^(?:she|her)$/i).test(pronoun.form)
  );
}

const namesGoOn = (scene: Scene, id: number): boolean => scene.sentence.tokens[id]?.upos === 'PROPN';

/** First token of the part of a mention that ends a longer full name: "Putin" in "President Putin". */
function startOfShortName(scene: Scene, first: number, last: number, fullName: string): number | undefined {
  const text = scene.document.article.text;
  const end = scene.tree.token(last).end;
  for (let id = first; id <= last; id++) {
    const part = text.slice(scene.tree.token(id).start, end);
    if (part.toLowerCase() === fullName.toLowerCase()) return undefined;
    if (
      fullName.toLowerCase().endsWith(` ${part.toLowerCase()}`) ||
      (first === last && fullName.startsWith(`${part} `) && !namesGoOn(scene, last))
    )
      return id;
  }
  return undefined;
}
