import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { firstBelow } from './phrase-ends.js';

/** Verbs of speech that make somebody something, or name who hears: "declared king", "told reporters". */
const UNINVERTED = /^(?:declare|proclaim|promise|tell|remind|inform|assure|reassure|pledge)$/;

/** What the shape of such a sentence leaves of doubt. */
const SURE = 0.7;

const isSubject = ({ deprel }: Token): boolean => /^(?:nsubj|csubj|expl)/.test(deprel);

/**
 * Gives a report behind what it reports its speaker: in "The pass will stay shut, said Jan Lund, the mayor" and "Nine were
 * hurt, said police" the parser may take the speaker for an object, or the report for a second deed of the subject.
 * @param speakingVerbs lemmas of verbs of speech
 */
export function correctInvertedReports(
  tokens: readonly Token[],
  speakingVerbs: ReadonlySet<string>,
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  for (const report of tokens) {
    if (!mayReport(report, tokens, speakingVerbs)) continue;
    const said = saidBefore(report, tokens);
    const speaker = speakerBehind(report, tokens, supersensesOf);
    if (!said || !speaker || goesOn(said, report, tokens)) continue;
    if (speaker.head === report.id && isSubject(speaker) && report.head === 0) continue;
    return tokens.map((token) => {
      const confidence = Math.max(SURE, token.confidence);
      if (token === report) return { ...token, head: 0, deprel: 'root', xpos: pastOf(token), confidence };
      if (token === said) return { ...token, head: report.id, deprel: 'ccomp', confidence };
      if (token === speaker) return { ...token, head: report.id, deprel: 'nsubj', confidence };
      return token.head === said.id && token.id > report.id ? { ...token, head: report.id } : token;
    });
  }
  return tokens;
}

const pastOf = ({ xpos }: Token): string => (xpos === 'VBN' ? 'VBD' : xpos);

/** A verb of speech behind a comma, with neither subject nor auxiliary. */
function mayReport(report: Token, tokens: readonly Token[], speakingVerbs: ReadonlySet<string>): boolean {
  if (!/^VB[DNZ]$/.test(report.xpos) || !speakingVerbs.has(report.lemma.toLowerCase())) return false;
  if (UNINVERTED.test(report.lemma) || !/^[,”"’']$/.test(tokens[report.id - 2]?.form ?? '')) return false;
  return tokens.every(
    ({ head, id, deprel }) =>
      head !== report.id || id > report.id || /^(?:punct|ccomp|parataxis)$/.test(deprel),
  );
}

/** The head of the sentence before the report, which has a subject of its own. */
function saidBefore(report: Token, tokens: readonly Token[]): Token | undefined {
  const said = tokens.find(
    ({ id, head, deprel }) =>
      id < report.id && (report.head === 0 ? head === report.id && deprel !== 'punct' : head === 0),
  );
  return said && tokens.some((token) => token.head === said.id && token.id < said.id && isSubject(token))
    ? said
    : undefined;
}

/** The person or body that is named right behind the report. */
function speakerBehind(
  report: Token,
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): Token | undefined {
  let speaker = tokens[report.id];
  if (speaker?.upos === 'ADP') return undefined;
  while (speaker && speaker.head > report.id) speaker = tokens[speaker.head - 1];
  if (!speaker || firstBelow(tokens, speaker.id) !== report.id + 1) return undefined;
  const below = tokens.filter(({ head }) => head === speaker.id);
  if (below.some(({ deprel }) => /^(?:case|cop|aux|mark)$/.test(deprel))) return undefined;
  if (speaker.upos === 'PROPN') return speaker;
  if (speaker.upos !== 'NOUN') return undefined;
  const speaks = /^(?:person|group)$/.test(supersensesOf(speaker.lemma.toLowerCase())?.[0] ?? '');
  const isOne = speaker.xpos === 'NN' && !below.some(({ deprel }) => /^(?:det|nmod:poss)$/.test(deprel));
  return speaks && !isOne ? speaker : undefined;
}

/** "He rose, warned the mayor and left": the subject does it all. */
const goesOn = (said: Token, report: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ id, head, deprel, upos }) =>
      id > report.id && (head === report.id || head === said.id) && deprel === 'conj' && upos === 'VERB',
  );
