import type { Bar } from '../../types/clause.js';
import type { Token } from '../../types/document.js';
import { reports } from './clause-words.js';
import {
  agentOf,
  borrowedSubject,
  hasNo,
  hasQuestionWord,
  hasSubject,
  introducers,
  isInfinitive,
  isParticiple,
  lemmaOf,
  ownSubject,
} from './grammar.js';
import { barredBy, plain, type Reading, reportedBy, saidBy } from './reading.js';
import type { Place, Sight } from './sight.js';

/** Of a clause that is said, thought, asked or denied: "said that …", "it is clear that …". */
export function readingOfContent(sight: Sight, place: Place): Reading {
  const { token, head, above } = place;
  const { tree, words } = sight;
  if (isBareInfinitive(sight, token)) return toBeDone(place);
  if (isAside(sight, place) || isExplained(sight, place)) return reportedBy(above);
  if (
    tree.childrenBy(head.id, 'advmod').some((so) => so.lemma === 'so') ||
    /^(?:so|such)$/.test(head.lemma)
  ) {
    return reportedBy(above);
  }
  const reported = reportedBy(above);
  const bar = barOf(sight, place);
  if (bar) return barredBy({ ...reported, modality: bar === 'supposed' ? 'possible' : 'asserted' }, bar);
  const verb = lemmaOf(head);
  if (isMistaken(sight, head)) return barredBy(reported, 'denied');
  if (isToldInFiction(sight, head)) return barredBy(reported, 'supposed');
  if (words.factive.has(verb) || isFinding(sight, head)) return reported;
  const source = agentOf(tree, head.id);
  if (source !== undefined && isFew(sight, source)) return barredBy(reported, 'denied');
  const demanded = words.requiring.has(verb) && isSubjunctive(sight, token);
  if (!demanded && !reports(words, verb) && !isQuoted(sight, token)) return barredBy(reported, 'unclear');
  if (source === undefined || isNobody(sight, tree.token(source), verb)) return barredBy(reported, 'unnamed');
  const modality = demanded ? 'required' : verb === 'expect' ? 'planned' : 'asserted';
  return { ...saidBy(reported, { source, verb, by: token.id }), modality };
}

/** "few believe that it leaks" says that it hardly does; "a few believe" names who does. */
const isFew = ({ tree }: Sight, source: number): boolean =>
  [tree.token(source), ...tree.childrenBy(source, 'amod', 'det')].some(
    ({ id, form }) =>
      /^few(?:er)?$/i.test(form) &&
      !/^(?:a|the|these|those)$/i.test(tree.sentence.tokens[id - 2]?.form ?? ''),
  );

const WRONGLY = /^(?:wrongly|falsely|mistakenly|incorrectly|erroneously|wrongfully)$/i;

/** "wrongly believed that it leaked", "was mistaken in thinking that it leaked": it did not. */
function isMistaken({ tree }: Sight, head: Token): boolean {
  if (tree.childrenBy(head.id, 'advmod').some(({ form }) => WRONGLY.test(form))) return true;
  const above = /^(?:advcl|xcomp)$/.test(head.deprel) && head.head > 0 ? tree.token(head.head) : undefined;
  return (
    above !== undefined && head.xpos === 'VBG' && /^(?:mistaken|wrong|deluded|deceived)$/i.test(above.form)
  );
}

const FICTION = /^(?:novel|film|movie|play|opera|tale|fable|poem|ballad)$/;

/** "Berg's novel tells how a miner sold his mine", "in her novel Berg describes how …": it is made up. */
export function isToldInFiction({ tree }: Sight, head: Token): boolean {
  const source = agentOf(tree, head.id);
  if (source !== undefined && FICTION.test(lemmaOf(tree.token(source)))) return true;
  return tree
    .childrenBy(head.id, 'obl')
    .some((phrase) => FICTION.test(lemmaOf(phrase)) && tree.preposition(phrase.id) === 'in');
}

/** "to leave", but not "that its goal was to leave". */
const isBareInfinitive = ({ tree }: Sight, { id }: Token): boolean =>
  isInfinitive(tree, id) && !hasSubject(tree, id) && !hasQuestionWord(tree, id);

/**
 * True for what the parser took for content, but is said of the speaker: "Kerry, asked about it, replied that …",
 * "…, said Holm, who led the talks".
 */
function isAside({ tree }: Sight, { token, head }: Place): boolean {
  const subject = ownSubject(tree, token.id);
  const comma = tree.sentence.tokens[(subject?.id ?? 0) - 2]?.form === ',';
  if (token.id > head.id) return subject?.form.toLowerCase() === 'who' && comma;
  return isParticiple(tree, token) && (subject === undefined || borrowedSubject(tree, head.id) === subject);
}

/** "Holm believed in ghosts: he had met one": behind the colon the writer explains what was said already. */
function isExplained({ tree, words }: Sight, { token, head }: Place): boolean {
  const colon = tree.childrenBy(token.id, 'punct').some(({ form, id }) => form === ':' && id > head.id);
  const complements = tree
    .childrenBy(head.id, 'obj', 'obl')
    .filter(({ id }) => id > head.id && id < token.id);
  return colon && complements.length > 0 && words.believing.has(lemmaOf(head));
}

const toBeDone = ({ above }: Place): Reading => ({ ...reportedBy(above), modality: 'planned' });

/** "demanded that they leave" requires; "insisted that they left" reports. */
const isSubjunctive = ({ tree }: Sight, token: Token): boolean =>
  (token.xpos === 'VB' && tree.childrenBy(token.id, 'aux').length === 0) ||
  tree.childrenBy(token.id, 'cop', 'aux:pass').some((be) => be.form.toLowerCase() === 'be');

/** She continued: “…”; a banner read “…”. */
const isQuoted = ({ tree }: Sight, { id }: Token): boolean =>
  tree.children(id).some(({ upos, form }) => upos === 'PUNCT' && /^["“‘]$/.test(form));

/** "It was later found that …": nobody claims it, so it is told as a fact; "the court found that …" is a claim. */
const isFinding = ({ tree }: Sight, head: Token): boolean =>
  lemmaOf(head) === 'find' &&
  tree.childrenBy(head.id, 'aux:pass').length > 0 &&
  tree.childrenBy(head.id, 'expl', 'nsubj:pass').some(({ form }) => /^it$/i.test(form));

/** "it seems that"; but "it added that …" may be an agency. */
const isNobody = ({ words }: Sight, { form }: Token, verb: string): boolean =>
  /^there$/i.test(form) || (/^it$/i.test(form) && !words.speaking.has(verb));

function barOf(sight: Sight, { token, head, above }: Place): Bar | undefined {
  const { tree, words } = sight;
  const verb = lemmaOf(head);
  const introduced = introducers(tree, token.id);
  if (introduced.includes('whether') || introduced.includes('if')) return 'asked';
  if (words.asking.has(verb) && hasQuestionWord(tree, token.id)) return 'asked';
  if (words.asking.has(verb) && !introduced.includes('that') && !reports(words, verb)) return 'asked';
  if (words.denying.has(verb) && !words.factive.has(verb)) return above.negative ? 'unclear' : 'denied';
  if (words.supposing.has(verb)) return 'supposed';
  if (above.negative || above.modality !== 'asserted') return words.factive.has(verb) ? 'unclear' : 'unsaid';
  if (verb === 'hear') return 'unnamed';
  return undefined;
}

/** Of the clause of a noun: "the fact that …", "Holm’s claim that …", "no sign that …". */
export function readingOfNounContent(sight: Sight, { token, head, above }: Place): Reading {
  const { tree, words } = sight;
  const noun = lemmaOf(head);
  const reported = reportedBy(above);
  const introduced = introducers(tree, token.id);
  if (introduced.includes('whether') || introduced.includes('if')) return barredBy(reported, 'asked');
  if (words.denying.has(noun) || hasNo(tree, head.id)) return barredBy(reported, 'denied');
  if (words.factive.has(noun)) return reported;
  if (words.supposing.has(noun)) return barredBy({ ...reported, modality: 'possible' }, 'supposed');
  if (!words.claimingNouns.has(noun)) return barredBy(reported, 'unclear');
  const owner = tree.childrenBy(head.id, 'nmod:poss')[0];
  if (!owner || above.negative || above.modality !== 'asserted') return barredBy(reported, 'unnamed');
  return saidBy(reported, { source: owner.id, verb: noun, by: token.id });
}

/** Of a clause that is the subject: "that the dam failed is clear", "it was reported that …". */
export function readingOfSubject(sight: Sight, place: Place): Reading {
  const { token, head, above } = place;
  const { tree, words } = sight;
  const introduced = introducers(tree, token.id);
  if (!introduced.includes('that') && !introduced.includes('whether')) {
    return barredBy(reportedBy(above), 'unclear');
  }
  const bar = barOf(sight, place);
  if (bar)
    return barredBy({ ...reportedBy(above), modality: bar === 'supposed' ? 'possible' : 'asserted' }, bar);
  if (words.factive.has(lemmaOf(head))) return reportedBy(above);
  if (!reports(words, lemmaOf(head))) return barredBy(reportedBy(above), 'unclear');
  const source = tree.childrenBy(head.id, 'obl:agent')[0]?.id;
  if (source === undefined) return barredBy(reportedBy(above), 'unnamed');
  return { ...plain, ...saidBy(reportedBy(above), { source, verb: lemmaOf(head), by: token.id }) };
}
