import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';

const ACTORS: ReadonlySet<string> = new Set(['person', 'group']);
const DOINGS: ReadonlySet<string> = new Set(['act', 'event', 'communication', 'state']);
/** Whoever goes or is taken leaves a place: "the withdrawal of troops from Chad", but "the arrest of men from Chad". */
const LEAVING =
  /^(?:withdrawal|retreat|evacuation|removal|expulsion|deportation|departure|pullout|pullback|extradition|exit|return|flight|eviction|transfer)$/;

/** How sure a partner is of its event. */
const SURE = 0.7;

/**
 * Hangs on the noun of an event who else takes part in it, what it is about, and its year, where the parser hung it on the one
 * named first: in "the arrest of two lawmakers by police" and "a protest by drivers against new fees" no lawmakers are
 * by police. Where the parser saw it so, but doubted, the doubt goes.
 * @param supersensesOf WordNet's classes of a noun
 */
export function raisePartners(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const raised = new Map<number, number>();
  for (const opening of tokens) {
    const partner = tokens[opening.head - 1];
    const may = opening.deprel === 'case' && opens(opening, partner);
    if (!may) continue;
    const event = partner && eventBefore(partner, opening, tokens, supersensesOf);
    if (event) raised.set(partner.id, event.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const head = raised.get(token.id);
    return head === undefined ? token : { ...token, head, confidence: Math.max(SURE, token.confidence) };
  });
}

const opens = ({ form }: Token, partner: Token | undefined): boolean =>
  /^(?:by|from|against|over)$/i.test(form) || (/^in$/i.test(form) && /^\d{4}$/.test(partner?.form ?? ''));

/** The event that a partner takes part in, if another one is named between: "arrest" in "the arrest of Holm by police". */
function eventBefore(
  partner: Token,
  opening: Token,
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): Token | undefined {
  if (partner.deprel !== 'nmod' || partner.head > opening.id) return undefined;
  const classOf = ({ lemma }: Token) => supersensesOf(lemma.toLowerCase())?.[0] ?? '';
  const isEvent = (token: Token | undefined): token is Token =>
    token?.upos === 'NOUN' && DOINGS.has(classOf(token));
  const head = tokens[partner.head - 1];
  const above = head && tokens[head.head - 1];
  const first = isEvent(head)
    ? tokens.find(
        ({ id, deprel, head: at }) => at === head.id && deprel === 'nmod' && id > at && id < opening.id,
      )
    : head;
  const event = isEvent(head) && first ? head : above;
  if (first?.deprel !== 'nmod' || !isEvent(event) || event.id > first.id) return undefined;
  if (opening.lemma === 'from') return LEAVING.test(event.lemma) ? event : undefined;
  return first.upos === 'PROPN' || ACTORS.has(classOf(first)) ? event : undefined;
}

/**
 * Hangs who does it on the noun of an event before "by" where the parser hung it on an active verb: in "resigned after
 * protests by farmers" nobody resigned by farmers.
 * @param supersensesOf WordNet's classes of a noun
 */
export function lowerDoers(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const classOf = ({ lemma }: Token) => supersensesOf(lemma.toLowerCase())?.[0] ?? '';
  const lowered = new Map<number, number>();
  for (const by of tokens) {
    const doer = tokens[by.head - 1];
    const event = tokens[by.id - 2];
    if (by.deprel !== 'case' || by.lemma !== 'by' || doer?.deprel !== 'obl' || event?.upos !== 'NOUN')
      continue;
    const passive = tokens.some(({ head, deprel }) => head === doer.head && deprel === 'aux:pass');
    const active = !passive && tokens[doer.head - 1]?.xpos !== 'VBN';
    if (active && ACTORS.has(classOf(doer)) && DOINGS.has(classOf(event))) lowered.set(doer.id, event.id);
  }
  if (lowered.size === 0) return tokens;
  return tokens.map((token) => {
    const head = lowered.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'nmod' };
  });
}

/** Under these a noun keeps its own doer: "was hurt in an attack by rebels". */
const DURING = /^(?:in|during|after|following|before|amid|despite|since|until)$/;

/** What is by who made it. */
const WORKS =
  /^(?:painting|book|novel|play|song|poem|portrait|work|picture|photograph|film|letter|copy|statue|sculpture|piece|album|drawing|symphony|essay|article|report|design|goal|speech)$/;

/** Below this the parser's word for what a doer belongs to is not taken. */
const DOUBTED = 0.7;

/**
 * Calls who does what a passive tells its agent, where the parser sees another phrase: in "was threatened with death
 * by members of the gang" it hung too far off, and in "was delivered to the camp by the army" on the camp.
 * @param supersensesOf WordNet's classes of a noun
 */
export function correctAgents(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const has = (head: number, relation: string) =>
    tokens.some((token) => token.head === head && token.deprel === relation);
  const caseOf = (id: number) => tokens.find(({ head, deprel }) => head === id && deprel === 'case')?.lemma;
  const isActor = ({ upos, lemma }: Token) =>
    upos === 'PROPN' || ACTORS.has(supersensesOf(lemma.toLowerCase())?.[0] ?? '');
  /** The passive verb that a doer belongs to. */
  const verbOf = (doer: Token): Token | undefined => {
    const above = tokens[doer.head - 1];
    if (doer.deprel === 'obl') {
      // "was ordered to leave the hall by police": what one does oneself is done by nobody else.
      const isOwnDeed = above?.deprel === 'xcomp' && !has(above.id, 'aux:pass');
      if (isOwnDeed && passive(tokens[above.head - 1])) return tokens[above.head - 1];
      return doer.upos === 'NOUN' ? above : undefined;
    }
    if (doer.deprel !== 'nmod' || !above || above.id > doer.id) return undefined;
    // "was refused a visa by Norland": no visa is by a country; but one may be given a book by Berg.
    const refuser = tokens[above.head - 1];
    if (above.deprel === 'obj' && refuser && has(refuser.id, 'aux:pass'))
      return WORKS.test(above.lemma) ? undefined : refuser;
    // "was taught to love music by her mother": no music is by her.
    const infinitive = tokens[above.head - 1];
    if (above.deprel === 'obj' && infinitive?.deprel === 'xcomp' && has(doer.id, 'nmod:poss'))
      return tokens[infinitive.head - 1];
    if (doer.confidence >= DOUBTED) return undefined;
    const keeps = above.deprel === 'obl' && DURING.test(caseOf(above.id) ?? '');
    return /^(?:obl|xcomp)$/.test(above.deprel) && !keeps ? tokens[above.head - 1] : undefined;
  };
  const passive = (verb: Token | undefined) =>
    verb !== undefined && has(verb.id, 'aux:pass') && !has(verb.id, 'obl:agent');
  const agent = tokens.find((token) => passive(verbOf(token)) && isActor(token) && caseOf(token.id) === 'by');
  const verb = agent && verbOf(agent);
  if (!agent || !verb) return tokens;
  return tokens.map((token) => (token === agent ? { ...token, head: verb.id, deprel: 'obl:agent' } : token));
}

/**
 * Calls no doer the nearer of two that a passive has, where it is nobody and the other is: "were found by the well by a
 * shepherd".
 * @param supersensesOf WordNet's classes of a noun
 */
export function correctSecondAgents(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const agents = tokens.filter(({ deprel }) => deprel === 'obl:agent');
  const isActor = ({ upos, lemma }: Token) =>
    upos === 'PROPN' || ACTORS.has(supersensesOf(lemma.toLowerCase())?.[0] ?? '');
  // "by the Lorne": what needs its article is a river, a sea or a building.
  const isPlace = ({ id, upos }: Token) =>
    upos === 'PROPN' &&
    tokens.some(({ head, deprel, lemma }) => head === id && deprel === 'det' && lemma === 'the');
  const beside = agents.filter(
    (near) =>
      ((near.upos === 'NOUN' && !isActor(near)) || isPlace(near)) &&
      agents.some((far) => far.id > near.id && far.head === near.head && isActor(far)),
  );
  if (beside.length === 0) return tokens;
  return tokens.map((token) => (beside.includes(token) ? { ...token, deprel: 'obl' } : token));
}

const MEANS =
  /^(?:telephone|phone|e-?mail|mail|post|radio|letter|fax|video|satellite|car|train|bus|boat|ship|plane|air|sea|road|rail|land|law|hand|ballot|lot|decree|accident)$/;

const COUNTS = /^(?:vote|majority|margin)$/;

/**
 * Calls no doer what is only a way of doing it: "reached by telephone", "barred by law", "repealed by a vote of 80 to 20"; and
 * what stands behind a verb that is no passive: "had operated by torchlight".
 */
export function correctMeans(tokens: readonly Token[]): readonly Token[] {
  const isBare = (id: number) =>
    tokens.every(({ head, deprel }) => head !== id || /^(?:case|punct)$/.test(deprel));
  const has = (verb: number, relation: string) =>
    tokens.some(
      ({ head, deprel, lemma }) => head === verb && deprel === relation && /^(?:have|be)$/.test(lemma),
    );
  const isActive = (verb: number) => has(verb, 'aux') && !has(verb, 'aux:pass');
  const isMeans = ({ id, head, deprel, lemma, xpos }: Token) =>
    deprel === 'obl:agent' &&
    (COUNTS.test(lemma) || isActive(head) || (xpos === 'NN' && MEANS.test(lemma) && isBare(id)));
  if (!tokens.some(isMeans)) return tokens;
  return tokens.map((token) => (isMeans(token) ? { ...token, deprel: 'obl' } : token));
}

/**
 * Hangs on the verb what is talked about, where the parser hung it on who is talked to: in "complained to the owners about
 * the wiring" no owners are about anything.
 */
export function liftTopics(tokens: readonly Token[], supersensesOf: SupersenseLookup): readonly Token[] {
  const lifted = new Map<number, number>();
  for (const topic of tokens) {
    const person = tokens[topic.head - 1];
    const verb = person && tokens[person.head - 1];
    if (topic.deprel !== 'nmod' || topic.id < topic.head || verb?.upos !== 'VERB') continue;
    if (person?.upos !== 'NOUN' || !/^(?:obl|obj|iobj)$/.test(person.deprel)) continue;
    const isAbout = tokens.some(
      ({ head, deprel, lemma }) => head === topic.id && deprel === 'case' && lemma === 'about',
    );
    if (isAbout && supersensesOf(person.lemma.toLowerCase())?.[0] === 'person') lifted.set(topic.id, verb.id);
  }
  if (lifted.size === 0) return tokens;
  return tokens.map((token) => {
    const verb = lifted.get(token.id);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'obl' };
  });
}
