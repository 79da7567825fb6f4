import type { Token } from '../../types/document.js';
import type { Reader } from './reader.js';

/** Whether a clause tells of what was or of what is to come, and whether its grammar leaves no doubt. */
export interface ClauseTime {
  readonly future: boolean;
  readonly certain: boolean;
  /** Whether it may tell what is so at any time ("it is warm in May"). */
  readonly general: boolean;
}

const PAST: ClauseTime = { future: false, certain: true, general: false };
const PERHAPS_PAST: ClauseTime = { future: false, certain: false, general: false };
const FUTURE: ClauseTime = { future: true, certain: true, general: false };
const PERHAPS_FUTURE: ClauseTime = { future: true, certain: false, general: false };
/** Holds of a weekday ("the vote is on Friday", "they may meet on Friday"), not of a month. */
const PRESENT: ClauseTime = { future: true, certain: true, general: true };
const PERHAPS_PRESENT: ClauseTime = { future: true, certain: false, general: true };

/** Longest way up a tree that is followed; longer ones are cycles or parses gone wrong. */
const REACH = 12;

/** The time of the clause around the words from `first` to `last`, by its verb group and what that hangs on. */
export function clauseTime(reader: Reader, first: number, last: number): ClauseTime {
  let at = first;
  while (at < last && reader.head(at) >= first && reader.head(at) <= last) at++;
  let doubt = false;
  let nominal = false;
  let deep = false;
  for (let steps = 0; steps < REACH; steps++) {
    const token = reader.token(at);
    if (token === undefined) return PERHAPS_PAST;
    if (isPredicate(reader, at, token)) {
      const time = predicateTime(reader, at, 0);
      // "It is above the price on Friday", "will pay a premium to the price on Friday": the price was of that day.
      return doubt || (nominal && (time.general || (deep && time.future)))
        ? { ...time, certain: false }
        : time;
    }
    if (reader.listed('planned', token.lemma.toLowerCase()) && token.upos === 'ADJ') return FUTURE;
    // "ahead of Friday's vote", "prepared for Friday's vote": only a subject shares its verb's time.
    if (/^(?:nmod:poss|compound|nmod:unmarked)$/.test(token.deprel) && at < reader.head(at))
      doubt ||= !/^nsubj/.test(reader.token(reader.head(at))?.deprel ?? '');
    const isInNoun = /^(?:nmod|compound|appos)/.test(token.deprel);
    deep ||= nominal && isInNoun;
    nominal ||= isInNoun;
    at = reader.head(at);
  }
  return PERHAPS_PAST;
}

function isPredicate(reader: Reader, at: number, token: Token): boolean {
  if (token.upos === 'VERB') return true;
  return reader.particles(at).some((one) => /^(?:cop|aux)/.test(reader.token(one)?.deprel ?? ''));
}

function predicateTime(reader: Reader, at: number, depth: number): ClauseTime {
  const verb = reader.token(at);
  if (verb === undefined || depth > REACH) return PERHAPS_PAST;
  const around = reader.particles(at).flatMap((one) => reader.token(one) ?? []);
  const forms = around.map((one) => one.form.toLowerCase());
  const has = (pattern: RegExp) => forms.some((form) => pattern.test(form));
  const planned = reader.listed('scheduled', verb.lemma);
  const perfect = has(/^(?:have|has|had|['’]ve|having)$/);
  if (has(/^(?:will|wo|['’]ll|shall)$/)) return perfect ? PERHAPS_FUTURE : FUTURE;
  if (has(/^(?:would|['’]d|may|might|must|should|can|ca|could|ought)$/)) {
    if (perfect) return PERHAPS_PAST;
    return has(/^(?:could|can|ca|['’]d)$/) ? PERHAPS_PRESENT : PRESENT;
  }
  if (around.some((one) => one.deprel === 'mark' && one.form.toLowerCase() === 'to' && one.xpos === 'TO'))
    return infinitiveTime(reader, at, verb, has, depth);
  if (has(/^(?:was|were|did)$/) || perfect) return planned ? PERHAPS_FUTURE : PAST;
  if (has(/^(?:is|are|am|['’]s|['’]re|['’]m|do|does)$/)) return presentTime(verb, planned);
  return bareTime(reader, at, verb, planned, depth);
}

/** "is expected", "is travelling on Friday", "the vote is on Friday". */
function presentTime(verb: Token, planned: boolean): ClauseTime {
  if (planned || verb.xpos === 'VBG') return FUTURE;
  return verb.upos === 'VERB' ? PERHAPS_PRESENT : PRESENT;
}

/** "agreed to meet on Friday" looks ahead, "began to leave on Friday" does not, "flew there to meet him" may. */
function infinitiveTime(
  reader: Reader,
  at: number,
  verb: Token,
  has: (pattern: RegExp) => boolean,
  depth: number,
): ClauseTime {
  if (has(/^(?:is|are|am|['’]s|['’]re)$/)) return FUTURE;
  if (has(/^(?:was|were)$/)) return PERHAPS_FUTURE;
  const governor = reader.token(reader.head(at));
  if (governor === undefined) return PERHAPS_FUTURE;
  const lemma = governor.lemma.toLowerCase();
  const above = predicateTime(reader, reader.head(at), depth + 1);
  if (lemma === 'go' && governor.xpos === 'VBG') return FUTURE;
  if (verb.deprel === 'xcomp' && reader.listed('implicative', lemma)) return above;
  // "was due to arrive": the adjective's own time says it.
  if (governor.upos === 'ADJ') return above.future ? above : PERHAPS_FUTURE;
  if (reader.listed('planned', lemma))
    return above.future || governor.xpos === 'VBD' ? FUTURE : PERHAPS_FUTURE;
  return above.future && above.certain ? FUTURE : PERHAPS_FUTURE;
}

/** A verb without auxiliaries: by its form, and where that has no tense, by what it hangs on. */
function bareTime(reader: Reader, at: number, verb: Token, planned: boolean, depth: number): ClauseTime {
  const head = reader.head(at);
  const dependent = head >= 0 && head !== at;
  const above = () => (dependent ? predicateTime(reader, head, depth + 1) : PERHAPS_PAST);
  if (verb.xpos === 'VBD') return PAST;
  if (verb.upos !== 'VERB') return /^(?:acl|advcl|appos|conj)/.test(verb.deprel) ? above() : PERHAPS_PAST;
  if (/^(?:VB|VBN|VBG)$/.test(verb.xpos) && /^(?:conj|xcomp)/.test(verb.deprel)) return above();
  switch (verb.xpos) {
    case 'VBN':
      if (planned) return PERHAPS_FUTURE;
      return verb.deprel.startsWith('acl') ? PAST : PERHAPS_PAST;
    case 'VBG':
      return { ...above(), certain: false };
    case 'VBP':
    case 'VB':
      if (!reader.listed('invariant', verb.lemma)) return PERHAPS_PRESENT;
      if (hasSingularSubject(reader, at)) return PAST;
      return dependent ? above() : PERHAPS_PAST;
    case 'VBZ':
      return PERHAPS_PRESENT;
    default:
      return PERHAPS_PAST;
  }
}

/** "The storm hit the coast": a verb whose past looks like its base is no present where its subject wants an "s". */
const hasSingularSubject = (reader: Reader, at: number): boolean =>
  reader.tokens.some(
    (token) =>
      token.head === at + 1 && token.deprel === 'nsubj' && /^NNP?$/.test(token.xpos) && token.id <= at,
  );
