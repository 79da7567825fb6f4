import type { Token } from '../../types/document.js';

/** What is said or thought inside a relative clause: "which she said had cost 3 million", "that critics fear will fail". */
const SAYING =
  /^(?:say|claim|believe|think|fear|hope|warn|argue|insist|know|suspect|expect|allege|estimate|suppose|consider|feel|report|predict)$/;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** What the shape of such a clause leaves of doubt. */
const SURE = 0.6;

/**
 * Sets right a report inside a relative clause: in "the dam, which she said had cost 3 million" and "a law that critics fear
 * will fail" the parser may make two relative clauses, or a noun of "fear". The report is the relative clause, the other
 * its complement, of which "which" is the subject.
 */
export function correctReportsInRelatives(tokens: readonly Token[]): readonly Token[] {
  for (const which of tokens) {
    if (!/^(?:which|that|who)$/i.test(which.form) || !/^(?:WDT|WP|IN)$/.test(which.xpos)) continue;
    const report = reportBehind(which, tokens);
    const finite = report && tokens[report.id];
    if (!report || !finite || !/^(?:MD|VBZ|VBD|VBP)$/.test(finite.xpos)) continue;
    const verb = finite.upos === 'AUX' ? tokens[finite.head - 1] : finite;
    const subject = subjectOf(which, report, tokens);
    const noun = nounOf(which, [report, verb], tokens);
    if (!verb || verb.id < finite.id || !subject || !noun || hasSubjectBetween(report, verb, tokens))
      continue;
    return tokens.map((token) => {
      const confidence = Math.max(SURE, token.confidence);
      if (token === report) return { ...asVerb(token), head: noun.id, deprel: 'acl:relcl', confidence };
      if (token === verb) return { ...token, head: report.id, deprel: 'ccomp', confidence };
      if (token === which)
        return {
          ...token,
          head: verb.id,
          deprel: isPassive(verb, tokens) ? 'nsubj:pass' : 'nsubj',
          confidence,
        };
      if (token === subject) return { ...token, head: report.id, deprel: 'nsubj', confidence };
      return token;
    });
  }
  return tokens;
}

/** The verb of a report within five words of the relative pronoun, with one noun phrase between them. */
function reportBehind(which: Token, tokens: readonly Token[]): Token | undefined {
  const behind = tokens.slice(which.id, which.id + 5);
  const at = behind.findIndex(
    ({ lemma, xpos }) => SAYING.test(lemma.toLowerCase()) && /^(?:VB[DPZ]|VBN|NNS?)$/.test(xpos),
  );
  const between = behind.slice(0, Math.max(0, at));
  const isPhrase =
    between.length > 0 &&
    between.every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(upos)) &&
    NOMINAL.test(between.at(-1)?.upos ?? '');
  return isPhrase ? behind[at] : undefined;
}

const asVerb = (token: Token): Token =>
  token.upos === 'VERB' ? token : { ...token, upos: 'VERB', xpos: token.xpos === 'NNS' ? 'VBZ' : 'VBP' };

/** The head of the phrase right before the report. */
function subjectOf(which: Token, report: Token, tokens: readonly Token[]): Token | undefined {
  let subject = tokens[report.id - 2];
  while (subject && subject.head > which.id && subject.head < report.id) subject = tokens[subject.head - 1];
  return subject;
}

/** What the relative clause belongs to. */
function nounOf(
  which: Token,
  verbs: readonly (Token | undefined)[],
  tokens: readonly Token[],
): Token | undefined {
  const clause = verbs.find((verb) => verb?.deprel === 'acl:relcl' && verb.head < which.id);
  return clause && tokens[clause.head - 1];
}

const isPassive = ({ id }: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, deprel }) => head === id && deprel === 'aux:pass');

/** "a law that critics fear the court will stop": the inner clause has a subject of its own. */
const hasSubjectBetween = (report: Token, verb: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ head, deprel, id }) =>
      head === verb.id && id > report.id && id < verb.id && deprel.startsWith('nsubj'),
  );
