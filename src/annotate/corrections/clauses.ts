import type { Token } from '../../types/document.js';

/**
 * Hangs on the verb a that-clause that the parser hung on the person told: in "told reporters that the dam was safe"
 * and "said to reporters that the dam was safe" the clause is no relative one, for "that" opens it and it has a
 * subject of its own.
 * @param speakingVerbs lemmas of verbs of speech
 */
export function correctReportedClauses(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const that of tokens) {
    if (that.deprel !== 'mark' || that.form.toLowerCase() !== 'that') continue;
    const clause = tokens[that.head - 1];
    const told = clause && tokens[clause.head - 1];
    const verb = told && tokens[told.head - 1];
    if (!clause || (clause.deprel !== 'acl:relcl' && clause.deprel !== 'acl')) continue;
    if (told && verb?.upos === 'VERB' && isTold(told, verb, tokens, speakingVerbs))
      moved.set(clause.id, verb.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'ccomp' };
  });
}

/** "denied on Wednesday that …": no clause with a subject of its own says which Wednesday. */
const isDay = ({ upos, form }: Token): boolean =>
  upos === 'PROPN' && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(form);

/** Whether a verb's object, or its phrase with "to", is who hears what is said. */
function isTold(
  told: Token,
  verb: Token,
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): boolean {
  if (told.deprel === 'iobj' || isDay(told)) return true;
  if (told.deprel === 'obj') return verb.lemma === 'tell';
  const to = tokens.some(
    (token) => token.head === told.id && token.deprel === 'case' && token.lemma === 'to',
  );
  return told.deprel === 'obl' && to && speakingVerbs.has(verb.lemma);
}

/**
 * Takes a report out of the sentence it interrupts: in "The firm, Karin Berg said, had closed the mine" and "The bank,
 * analysts say, could fail" the parser may make "The firm" the one who speaks, or the report an interjection.
 * @param speakingVerbs lemmas of verbs of speech
 */
export function correctParentheses(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): readonly Token[] {
  const isSaying = ({ upos, lemma }: Token) => upos === 'VERB' && speakingVerbs.has(lemma);
  const freed = tokens.map((token) => {
    if (!isSaying(token)) return token;
    if (token.deprel === 'discourse') return { ...token, deprel: 'parataxis' };
    // "The bank, analysts say, could collapse": it is said of the clause, not of the bank.
    const subject = token.deprel === 'parataxis' ? tokens[token.head - 1] : undefined;
    return subject?.deprel.startsWith('nsubj') && subject.id < token.id && subject.head > token.id
      ? { ...token, head: subject.head, confidence: Math.max(SURE, token.confidence) }
      : token;
  });
  const clause = freed.find((token) => isWithoutSubject(token, freed, speakingVerbs));
  const verb = clause && freed[clause.head - 1];
  const subject = verb && freed.find(({ head, deprel }) => head === verb.id && deprel === 'nsubj');
  if (!clause || !verb || !subject) return freed;
  const beside = freed.find(({ head, deprel }) => head === subject.id && deprel === 'appos');
  const before = freed.find(
    (token) => token.head === verb.id && token.id < subject.id && mayBeSubject(token),
  );
  const [topic, speaker] = before ? [before, subject] : [subject, beside];
  if (!speaker || !freed.slice(topic.id, speaker.id - 1).some(({ form }) => form === ',')) return freed;
  return freed.map((token) => {
    if (token === clause) return { ...token, head: verb.head, deprel: verb.deprel };
    if (token === verb) return { ...token, head: clause.id, deprel: 'parataxis' };
    if (token === topic) return { ...token, head: clause.id, deprel: 'nsubj' };
    if (token === speaker) return { ...token, head: verb.id, deprel: 'nsubj' };
    return token;
  });
}

const mayBeSubject = ({ upos, deprel }: Token): boolean =>
  (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && deprel !== 'obl';

/** A finite complement of a verb of speech behind a comma, without "that" and without a subject. */
function isWithoutSubject(
  token: Token,
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): boolean {
  const verb = tokens[token.head - 1];
  if (token.deprel !== 'ccomp' || !verb || verb.id > token.id || !speakingVerbs.has(verb.lemma)) return false;
  const below = tokens.filter(({ head }) => head === token.id);
  const bare = !below.some(({ deprel }) => /^(?:[nc]subj|mark|expl)/.test(deprel));
  return (
    bare && below.some(({ deprel, xpos }) => deprel.startsWith('aux') && /^(?:MD|VBD|VBZ|VBP)$/.test(xpos))
  );
}

/** How sure an infinitive is of its verb where the verb takes somebody and an infinitive. */
const SURE = 0.85;

/**
 * Makes a complement of an infinitive behind somebody ordered, asked or allowed: in "ordered the firm to repair the
 * bridge" it is what was ordered, not why the firm was ordered, and not a firm to repair it.
 * Where the parser saw it so, but doubted, the doubt goes.
 * @param controlVerbs lemmas of verbs that take somebody and an infinitive
 */
export function correctControl(
  tokens: readonly Token[],
  controlVerbs: ReadonlySet<string>,
): readonly Token[] {
  const moved = new Map<number, number>();
  for (const to of tokens) {
    const infinitive = tokens[to.head - 1];
    if (to.deprel !== 'mark' || to.lemma !== 'to' || infinitive?.xpos !== 'VB') continue;
    const head = tokens[infinitive.head - 1];
    const verb = infinitive.deprel === 'acl' && head ? tokens[head.head - 1] : head;
    if (!verb || !controlVerbs.has(verb.lemma) || verb.upos !== 'VERB') continue;
    const told = tokens.find(
      (token) => token.head === verb.id && /^(?:obj|iobj|nsubj:pass)$/.test(token.deprel),
    );
    const described = verb.deprel === 'acl' && verb.xpos === 'VBN' && infinitive.deprel === 'advcl';
    if (described) moved.set(infinitive.id, verb.id);
    if (!told || told.id > to.id || (infinitive.deprel === 'acl' && head !== told)) continue;
    if (/^(?:acl|advcl|xcomp)$/.test(infinitive.deprel)) moved.set(infinitive.id, verb.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = moved.get(token.id);
    if (verb === undefined) return token;
    return { ...token, head: verb, deprel: 'xcomp', confidence: Math.max(SURE, token.confidence) };
  });
}

/**
 * Calls the subject of an active verb one: in "have not attacked the harbour" and "have not withdrawn" no form of "be"
 * makes a passive.
 */
export function correctVoice(tokens: readonly Token[]): readonly Token[] {
  const isActive = (verb: number) => {
    const below = tokens.filter((token) => token.head === verb);
    const passive = below.some(
      ({ deprel, lemma }) => /^(?:aux:pass|obl:agent)$/.test(deprel) || lemma === 'be',
    );
    return !passive && below.some(({ deprel, lemma }) => deprel === 'aux' && lemma === 'have');
  };
  const subject = tokens.find((token) => token.deprel === 'nsubj:pass' && isActive(token.head));
  if (!subject) return tokens;
  return tokens.map((token) => (token === subject ? { ...token, deprel: 'nsubj' } : token));
}

/** Verbs that make their object something. */
const MAKING = /^(?:make|keep|leave|render|find|consider|deem|declare|call)$/;

/**
 * Makes a complement of what an object is made: an adjective that the parser coordinated with the verb ("made the work
 * more important": no "and" or comma stands before it) or hung on the last noun of the object ("keeps large projects
 * alive"), and what one has done to it ("had swamps drained").
 */
export function correctResults(tokens: readonly Token[]): readonly Token[] {
  const verbs = new Map<number, number>();
  for (const token of tokens) {
    const verb = resultOf(token, tokens);
    if (verb !== undefined) verbs.set(token.id, verb);
  }
  if (verbs.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = verbs.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'xcomp' };
  });
}

/** Counts those who were left or shot so: in "leaving 12 dead" there are twelve, and no dead are counted. */
export function correctCountedResults(tokens: readonly Token[]): readonly Token[] {
  const isCount = ({ id, upos, deprel, head }: Token) => {
    const result = tokens[head - 1];
    const verb = result && tokens[result.head - 1];
    if (upos !== 'NUM' || deprel !== 'nummod' || head !== id + 1 || result?.upos !== 'ADJ') return false;
    const taken = tokens.some((token) => token.head === verb?.id && token.deprel === 'obj');
    return result.deprel === 'xcomp' && verb?.lemma === 'leave' && !taken;
  };
  if (!tokens.some(isCount)) return tokens;
  return tokens.map((token) =>
    isCount(token) ? { ...token, head: tokens[token.head - 1]?.head ?? 0, deprel: 'obj' } : token,
  );
}

/** `id` of the verb whose object the word is a result for; undefined if it is none, or hangs there already. */
function resultOf(token: Token, tokens: readonly Token[]): number | undefined {
  const head = tokens[token.head - 1];
  if (!head || token.id < head.id) return undefined;
  if (token.upos === 'ADJ' && token.deprel === 'conj')
    return isCoordinated(token, head, tokens) ? undefined : head.id;
  const object = objectAbove(head, tokens);
  const verb = object && tokens[object.head - 1];
  if (!object || !verb) return undefined;
  if (token.upos === 'ADJ' && token.deprel === 'amod' && MAKING.test(verb.lemma)) return verb.id;
  return verb.lemma === 'have' && isHadDone(token, object, tokens) ? verb.id : undefined;
}

/** A bare participle right behind a bare plural: "a cat named Tom" and "members elected by towns" are what one has. */
function isHadDone(token: Token, object: Token, tokens: readonly Token[]): boolean {
  if (token.xpos !== 'VBN' || token.deprel !== 'acl' || object.xpos !== 'NNS') return false;
  const described = tokens.some(
    ({ head, deprel }) =>
      (head === object.id && /^(?:det|nummod|nmod:poss)$/.test(deprel)) ||
      (head === token.id && /^(?:obl|xcomp|obj)/.test(deprel)),
  );
  return token.head === object.id && token.id === object.id + 1 && !described;
}

function isCoordinated(adjective: Token, verb: Token, tokens: readonly Token[]): boolean {
  const own = tokens.filter(({ head }) => head === adjective.id);
  const first = Math.min(adjective.id, ...own.map(({ id }) => id));
  const joined =
    own.some(({ deprel }) => deprel === 'cc') || /^[,;:–—-]$/.test(tokens[first - 2]?.form ?? '');
  const hasObject = tokens.some(({ head, deprel }) => head === verb.id && deprel === 'obj');
  return verb.upos !== 'VERB' || !hasObject || joined;
}

/** The object that a noun is, or is a part of. */
function objectAbove(noun: Token, tokens: readonly Token[]): Token | undefined {
  let at: Token | undefined = noun;
  for (let steps = 0; at && steps < 6 && /^(?:nmod|conj)/.test(at.deprel); steps++) at = tokens[at.head - 1];
  return at?.deprel === 'obj' ? at : undefined;
}

/** Makes an object of a name called by a verb right before it: no comma parts them in "may jail Oskar Lund". */
export function correctVocatives(tokens: readonly Token[]): readonly Token[] {
  const objects = new Set(tokens.filter(({ deprel }) => deprel === 'obj').map(({ head }) => head));
  const isObject = ({ id, head, deprel, upos }: Token) =>
    deprel === 'vocative' &&
    upos === 'PROPN' &&
    head === id - 1 &&
    tokens[head - 1]?.upos === 'VERB' &&
    !objects.has(head);
  if (!tokens.some(isObject)) return tokens;
  return tokens.map((token) => (isObject(token) ? { ...token, deprel: 'obj' } : token));
}

/**
 * Makes who is given something of a name before an amount: in "gave the Ivory Coast two million euros" no euros are the
 * Ivory Coast's.
 */
export function correctGiving(tokens: readonly Token[]): readonly Token[] {
  const given = tokens.find((token) => isBeforeAmount(token, tokens));
  const amount = given && tokens[given.head - 1];
  if (!given || !amount) return tokens;
  return tokens.map((token) => {
    if (token === given) return { ...token, head: amount.head, deprel: 'iobj' };
    return token.head === amount.id && token.id < given.id ? { ...token, head: given.id } : token;
  });
}

function isBeforeAmount({ id, upos, deprel, head }: Token, tokens: readonly Token[]): boolean {
  const amount = tokens[head - 1];
  if (upos !== 'PROPN' || deprel !== 'compound' || amount?.deprel !== 'obj' || tokens[id]?.upos !== 'NUM')
    return false;
  const counted = tokens.some((token) => token.head === head && token.deprel === 'nummod' && token.id > id);
  const before = tokens.slice(amount.head, id - 1);
  return counted && amount.head < id && before.every((token) => token.head === head || token.head === id);
}
