import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import type { Lemmatizer } from '../lemmatize/lemmatizer.js';

/** WordNet's classes of nouns that open a sentence without an article and are no names: "Salt", "Inflation". */
const UNCOUNTED = /^(?:substance|phenomenon|process|state)$/;

/**
 * Makes a common noun of a "name" in small letters that bears an article ("was a polar explorer"), and of a stuff or a
 * state that is a subject by itself at the beginning of a sentence ("Salt was the cause").
 * @param supersensesOf WordNet's classes of a noun
 */
export function correctCommonNouns(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const articles = new Set(tokens.filter((token) => token.deprel === 'det').map((token) => token.head));
  const first = tokens[0];
  const alone =
    first && tokens.every(({ head, deprel }) => head !== first.id || !/^(?:flat|compound)/.test(deprel));
  const isStuff =
    alone &&
    first.deprel.startsWith('nsubj') &&
    UNCOUNTED.test(supersensesOf(first.lemma.toLowerCase())?.[0] ?? '');
  const isCommon = (token: Token) =>
    token.upos === 'PROPN' &&
    ((token === first && isStuff) || (articles.has(token.id) && /^\p{Ll}+$/u.test(token.form)));
  if (!tokens.some(isCommon)) return tokens;
  return tokens.map((token) =>
    isCommon(token)
      ? {
          ...token,
          upos: 'NOUN',
          xpos: token.xpos === 'NNPS' ? 'NNS' : 'NN',
          lemma: token.lemma.toLowerCase(),
        }
      : token,
  );
}

const finiteRelations: ReadonlySet<string> = new Set([
  'root',
  'conj',
  'ccomp',
  'parataxis',
  'acl:relcl',
  'advcl',
]);

/**
 * Makes a bare "-ed" form with a subject and an object a past tense: in "the eruption killed nine people" the tagger
 * may see a participle and the parser a passive subject, but a passive has an auxiliary and no object. Without an
 * object ("The band toured.") it is the full stop that tells a sentence from a headline.
 */
export function correctPastTense(tokens: readonly Token[]): readonly Token[] {
  const past = new Set(tokens.filter((token) => isBarePast(token, tokens)).map((token) => token.id));
  if (past.size === 0) return tokens;
  return tokens.map((token) => {
    if (past.has(token.id)) return { ...token, xpos: 'VBD' };
    return past.has(token.head) && token.deprel === 'nsubj:pass' ? { ...token, deprel: 'nsubj' } : token;
  });
}

function isBarePast(verb: Token, tokens: readonly Token[]): boolean {
  if (verb.xpos !== 'VBN' || !finiteRelations.has(verb.deprel)) return false;
  const below = tokens.filter((token) => token.head === verb.id).map((token) => token.deprel);
  const subject = below.includes('nsubj') || below.includes('nsubj:pass');
  const whole = verb.deprel === 'root' && tokens.at(-1)?.form === '.';
  const active =
    below.includes('obj') || ((below.includes('nsubj') || whole) && !below.includes('obl:agent'));
  return subject && active && !below.some((relation) => relation.startsWith('aux'));
}

/**
 * Makes a past tense of a base form that is one too, where one thing alone is its subject: "Lundby beat Ashby", "the
 * firm cut jobs".
 * @param unchanged lemmas of verbs whose past is their base form
 */
export function correctUnchangedPast(
  tokens: readonly Token[],
  unchanged: ReadonlySet<string>,
): readonly Token[] {
  const past = tokens.filter(
    ({ id, xpos, upos, form, deprel }) =>
      (xpos === 'VBP' || (xpos === 'VB' && deprel === 'root')) &&
      upos === 'VERB' &&
      unchanged.has(form.toLowerCase()) &&
      hasOneDoer(tokens, id),
  );
  return past.length === 0
    ? tokens
    : tokens.map((token) => (past.includes(token) ? { ...token, xpos: 'VBD' } : token));
}

/** "the team", but not "a number of teams" or "Holm and Berg", before a verb without an auxiliary. */
function hasOneDoer(tokens: readonly Token[], verb: number): boolean {
  const below = tokens.filter(({ head }) => head === verb);
  const subject = below.find(({ deprel, id }) => deprel === 'nsubj' && id < verb);
  if (!subject || below.some(({ deprel }) => /^(?:aux|mark|cop)/.test(deprel))) return false;
  const one = /^(?:NN|NNP)$/.test(subject.xpos) || /^(?:he|she|it)$/i.test(subject.form);
  return (
    one &&
    !tokens.some(
      ({ head, deprel, xpos }) =>
        head === subject.id && (deprel === 'conj' || xpos === 'NNS' || xpos === 'NNPS'),
    )
  );
}

/** Makes a verb of a "noun" that bears an auxiliary and an object or subject: "a war that has cost lives". */
export function correctVerbTags(tokens: readonly Token[]): readonly Token[] {
  const misread = tokens.filter((token) => token.upos === 'NOUN' && hasVerbsDependents(token, tokens));
  if (misread.length === 0) return tokens;
  return tokens.map((token) =>
    misread.includes(token) ? { ...token, upos: 'VERB', xpos: verbTag(token, tokens) } : token,
  );
}

function hasVerbsDependents(noun: Token, tokens: readonly Token[]): boolean {
  const below = tokens.filter((token) => token.head === noun.id).map((token) => token.deprel);
  return (
    below.includes('aux') && (below.includes('obj') || below.includes('nsubj')) && !below.includes('cop')
  );
}

const verbTag = (noun: Token, tokens: readonly Token[]): string =>
  tokens.some((token) => token.head === noun.id && token.deprel === 'aux' && token.lemma === 'have')
    ? 'VBN'
    : 'VB';

/**
 * Makes a perfect of "had" and a participle that was taken for its complement: in "the fleet had sunk" nobody has
 * anything.
 */
export function correctPerfect(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => {
    const have = tokens[token.head - 1];
    if (token.upos !== 'ADJ' || token.deprel !== 'xcomp' || have?.lemma !== 'have' || have.upos !== 'VERB') {
      return false;
    }
    const below = tokens.filter(({ head }) => head === have.id || head === token.id);
    const alone = !below.some(({ deprel }) => deprel === 'obj' || deprel === 'iobj' || deprel === 'cop');
    return (
      alone &&
      token.id > have.id &&
      token.id <= have.id + 2 &&
      /(?:ed|en|wn|[ou]ne?|un[gk]|um)$/.test(token.form)
    );
  });
  const have = participle && tokens[participle.head - 1];
  if (!participle || !have) return tokens;
  return tokens.map((token) => {
    if (token === participle) {
      return { ...token, upos: 'VERB', xpos: 'VBN', head: have.head, deprel: have.deprel };
    }
    if (token === have) return { ...token, upos: 'AUX', head: participle.id, deprel: 'aux' };
    return token.head === have.id ? { ...token, head: participle.id } : token;
  });
}

/** Makes a verb of an "adjective" in "-ing" that bears an auxiliary: "workers are threatening to strike". */
export function correctProgressive(tokens: readonly Token[], lemmatize: Lemmatizer): readonly Token[] {
  const bearing = new Set(tokens.filter(({ deprel }) => deprel === 'aux').map(({ head }) => head));
  const isVerb = ({ id, upos, form }: Token) => upos === 'ADJ' && bearing.has(id) && /ing$/.test(form);
  if (!tokens.some(isVerb)) return tokens;
  return tokens.map((token) =>
    isVerb(token)
      ? { ...token, upos: 'VERB', xpos: 'VBG', lemma: lemmatize(token.form, 'VERB', 'VBG') }
      : token,
  );
}

/** How sure an auxiliary and its verb are of each other. */
const SURE = 0.7;

/** Makes a perfect of an auxiliary "have" with an object: in "has imposed sanctions" the parser may see imposed ones. */
export function joinPerfect(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => {
    const object = tokens[token.head - 1];
    const have = object && tokens[object.head - 1];
    if (token.xpos !== 'VBN' || token.upos !== 'VERB' || token.deprel !== 'amod') return false;
    return (
      object?.deprel === 'obj' && have?.lemma === 'have' && have.upos === 'AUX' && token.id === have.id + 1
    );
  });
  const object = participle && tokens[participle.head - 1];
  const have = object && tokens[object.head - 1];
  if (!participle || !object || !have) return tokens;
  return tokens.map((token) => {
    const confidence = Math.max(SURE, token.confidence);
    if (token === participle) return { ...token, head: have.head, deprel: have.deprel, confidence };
    if (token === have) return { ...token, head: participle.id, deprel: 'aux', confidence };
    const moves = token === object || token.head === have.id;
    return moves ? { ...token, head: participle.id, confidence } : token;
  });
}
