import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { firstBelow } from './phrase-ends.js';

const hasChild = (tokens: readonly Token[], id: number, relation: RegExp): boolean =>
  tokens.some(({ head, deprel }) => head === id && relation.test(deprel));

/**
 * Takes a clause behind a semicolon out of what somebody said, where the verb has a complement before it already: in
 * "demanded that he resign; she is to meet them" nobody demanded the meeting, nor did anybody protest it in "protested
 * against the tower; the bank withdrew". Nor is what stands behind the colon of "believed in justice: she had fought for it" what
 * she believed, for such a verb opens no quotation.
 * @param speakingVerbs lemmas of verbs of speech
 */
export function correctSecondComplements(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): readonly Token[] {
  const outer = tokens.filter((clause) => {
    if (clause.deprel !== 'ccomp' || !hasChild(tokens, clause.id, /^nsubj/)) return false;
    const mark = tokens[firstBelow(tokens, clause.id) - 2]?.form;
    const thought = mark === ':' && !speakingVerbs.has(tokens[clause.head - 1]?.lemma ?? '');
    if ((mark === ';' || thought) && clause.head < clause.id && hasChild(tokens, clause.head, /^obl|^obj/))
      return true;
    return tokens.some(
      (first) =>
        first.deprel === 'ccomp' &&
        first.head === clause.head &&
        clause.head < first.id &&
        first.id < clause.id &&
        tokens.slice(first.id, clause.id - 1).some(({ form }) => form === ';'),
    );
  });
  if (outer.length === 0) return tokens;
  return tokens.map((token) => (outer.includes(token) ? { ...token, deprel: 'parataxis' } : token));
}

/**
 * Gives a plain past behind a comma to who speaks: in "said the vote had been fair, but criticised the delay" no vote
 * criticised anything, for it would share the auxiliary.
 * @param speakingVerbs lemmas of verbs of speech
 */
export function raiseFromReports(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): readonly Token[] {
  const raised = new Map<number, number>();
  for (const verb of tokens) {
    const inner = tokens[verb.head - 1];
    const outer = inner?.deprel === 'ccomp' ? tokens[inner.head - 1] : undefined;
    if (verb.deprel !== 'conj' || verb.xpos !== 'VBD' || !inner || outer?.xpos !== 'VBD') continue;
    if (!speakingVerbs.has(outer.lemma) || outer.id > inner.id) continue;
    if (hasChild(tokens, verb.id, /^(?:nsubj|csubj|expl|aux|cop)/)) continue;
    const conjunction = tokens.find(
      ({ head, deprel, id }) => head === verb.id && deprel === 'cc' && id < verb.id,
    );
    const comma = conjunction && tokens[conjunction.id - 2];
    if (comma?.form === ',' && hasChild(tokens, inner.id, /^aux/)) raised.set(verb.id, outer.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const head = raised.get(token.id);
    return head === undefined ? token : { ...token, head };
  });
}

/**
 * Gives ", saying that …" to the verb whose subject can speak: in "Berg conceded defeat after the result was read out,
 * saying she would resign" no result says anything.
 * @param speakingVerbs lemmas of verbs of speech
 */
export function raiseSpeaking(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const subjectOf = (id: number) => tokens.find(({ head, deprel }) => head === id && /^nsubj/.test(deprel));
  const canSpeak = (subject: Token | undefined): boolean =>
    subject !== undefined &&
    (subject.upos !== 'NOUN' ||
      (supersensesOf(subject.lemma.toLowerCase()) ?? []).some((sense) => /^(?:person|group)$/.test(sense)));
  const raised = new Map<number, number>();
  for (const saying of tokens) {
    const inner = tokens[saying.head - 1];
    if (saying.deprel !== 'advcl' || saying.xpos !== 'VBG' || !speakingVerbs.has(saying.lemma)) continue;
    if (tokens[saying.id - 2]?.form !== ',' || inner?.deprel !== 'advcl' || inner.id > saying.id) continue;
    const outer = subjectOf(inner.head);
    if (subjectOf(inner.id) && !canSpeak(subjectOf(inner.id)) && canSpeak(outer))
      raised.set(saying.id, inner.head);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const head = raised.get(token.id);
    return head === undefined ? token : { ...token, head };
  });
}

/**
 * Gives a clause of contrast to the verb that tells, not to what it wants done: in "urged both sides to wait, while Berg
 * flew to Oslo" nobody urged the flight.
 */
export function raiseContrasts(tokens: readonly Token[]): readonly Token[] {
  const raised = new Map<number, number>();
  for (const clause of tokens) {
    if (clause.deprel !== 'advcl' && clause.deprel !== 'ccomp') continue;
    const mark = tokens.find(({ head, deprel }) => head === clause.id && deprel === 'mark');
    if (!CONTRASTING.test(mark?.form ?? '')) continue;
    const comma = tokens[firstBelow(tokens, clause.id) - 2];
    if (comma?.form !== ',' || !hasChild(tokens, clause.id, /^nsubj/)) continue;
    let above = tokens[clause.head - 1];
    while (above && isInfinitive(tokens, above) && above.head > 0) above = tokens[above.head - 1];
    if (above && (above.id !== clause.head || clause.deprel === 'ccomp')) raised.set(clause.id, above.id);
  }
  if (raised.size === 0) return tokens;
  return tokens.map((token) => {
    const head = raised.get(token.id);
    return head === undefined ? token : { ...token, head, deprel: 'advcl' };
  });
}

const CONTRASTING = /^(?:while|whereas|although|though)$/i;

const isInfinitive = (tokens: readonly Token[], { id, xpos }: Token): boolean =>
  xpos === 'VB' &&
  tokens.some(({ head, deprel, lemma }) => head === id && deprel === 'mark' && lemma === 'to');
