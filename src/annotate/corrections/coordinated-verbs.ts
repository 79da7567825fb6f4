import type { Token } from '../../types/document.js';

const subjects = /^(?:nsubj|csubj|expl)/;

/**
 * Makes a past tense of a bare "-ed" form coordinated with one: in "condemned the raid and called on the army to stop"
 * both are what she did, for no auxiliary stands before either.
 */
export function correctCoordinatedPast(tokens: readonly Token[]): readonly Token[] {
  const below = (id: number, relation: RegExp) =>
    tokens.some(({ head, deprel }) => head === id && relation.test(deprel));
  const past = tokens.filter((token) => {
    const first = tokens[token.head - 1];
    return (
      token.deprel === 'conj' &&
      token.xpos === 'VBN' &&
      token.upos === 'VERB' &&
      first?.xpos === 'VBD' &&
      first.upos === 'VERB' &&
      !below(first.id, /^(?:aux|cop)/) &&
      !below(token.id, /^(?:aux|obl:agent)/) &&
      !below(token.id, subjects)
    );
  });
  return past.length === 0
    ? tokens
    : tokens.map((token) => (past.includes(token) ? { ...token, xpos: 'VBD' } : token));
}

/**
 * Makes an infinitive of a form that may be a past tense where it shares the auxiliary before it: in "will close the mine
 * and cut 200 jobs" nothing was cut yet.
 */
export function correctSharedAuxiliaries(tokens: readonly Token[]): readonly Token[] {
  const own = (id: number) =>
    tokens.some(({ head, deprel }) => head === id && /^(?:aux|cop|nsubj|csubj|expl)/.test(deprel));
  const open = tokens.filter((token) => {
    const first = tokens[token.head - 1];
    const shares = token.deprel === 'conj' && token.upos === 'VERB' && !own(token.id);
    return shares && token.xpos === 'VBD' && token.form === token.lemma && first?.xpos === 'VB';
  });
  return open.length === 0
    ? tokens
    : tokens.map((token) => (open.includes(token) ? { ...token, xpos: 'VB' } : token));
}

/**
 * Gives the verb of a report behind what it reports its subject: in "The council will meet on Thursday, diplomats said"
 * the parser may give both subjects to "meet".
 * @param speakingVerbs lemmas of verbs of speech
 */
export function correctReportingSubjects(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
): readonly Token[] {
  const hasSubject = (id: number) => tokens.some(({ head, deprel }) => head === id && subjects.test(deprel));
  const moved = new Map<number, number>();
  for (const token of tokens) {
    if (token.deprel !== 'nsubj' && token.deprel !== 'nsubj:pass') continue;
    const verb = tokens[token.head - 1];
    const report = verb?.deprel === 'ccomp' ? tokens[verb.head - 1] : undefined;
    if (!verb || !report || !speakingVerbs.has(report.lemma) || hasSubject(report.id)) continue;
    const behind = verb.id < token.id && token.id < report.id;
    const another = tokens.some(
      ({ id, head, deprel }) => head === verb.id && id < verb.id && /^nsubj/.test(deprel),
    );
    if (behind && another) moved.set(token.id, report.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const report = moved.get(token.id);
    return report === undefined ? token : { ...token, head: report, deprel: 'nsubj' };
  });
}

/**
 * Hangs on the main verb a past tense behind a comma and "and" that the parser coordinated with a participle in a clause
 * below it: in "denied reports that two officers had been taken, and declared a state of alarm" no officers declared it.
 */
export function raiseCoordinated(tokens: readonly Token[]): readonly Token[] {
  const second = tokens.find((token) => {
    const first = tokens[token.head - 1];
    if (token.deprel !== 'conj' || token.xpos !== 'VBD' || first?.xpos !== 'VBN') return false;
    const own = tokens.filter(({ head }) => head === token.id);
    const and = own.find(({ deprel }) => deprel === 'cc');
    const helped = tokens.some(
      ({ head, lemma, deprel }) => head === first.id && deprel === 'aux' && lemma === 'have',
    );
    return (
      helped &&
      and !== undefined &&
      tokens[and.id - 2]?.form === ',' &&
      !own.some(({ deprel }) => /subj|^aux/.test(deprel))
    );
  });
  const main = second && mainVerb(second, tokens);
  if (!second || !main) return tokens;
  return tokens.map((token) => (token === second ? { ...token, head: main.id } : token));
}

/** The nearest past tense that a clause below hangs on. */
function mainVerb({ head }: Token, tokens: readonly Token[]): Token | undefined {
  let at = tokens[head - 1];
  while (at && at.head > 0) {
    at = tokens[at.head - 1];
    if (at?.xpos === 'VBD') return at;
  }
  return undefined;
}

/**
 * Joins to the first passive a second with a doer of its own that the parser coordinated with the first's doer: in "was
 * designed by Berg, an engineer, and built by sailors" nobody is built.
 */
export function raisePassives(tokens: readonly Token[]): readonly Token[] {
  const second = tokens.find(({ id, head, deprel, xpos }) => {
    const doer = tokens[head - 1];
    if (deprel !== 'conj' || xpos !== 'VBN' || doer?.deprel !== 'obl:agent') return false;
    return tokens.some((token) => token.head === id && token.deprel === 'obl:agent');
  });
  const first = second && tokens[(tokens[second.head - 1]?.head ?? 0) - 1];
  if (!second || !first) return tokens;
  return tokens.map((token) => (token === second ? { ...token, head: first.id } : token));
}
