import type { Span } from '../../types/article.js';

/** Tags of verbs that have a subject of their own. */
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** What an insert may stand behind: a noun, a name, a pronoun, a figure, a bracket. */
const NAMING = /^(?:NN|PRP$|CD$|-RRB-$)/;
/** How a noun phrase begins. */
const BEGINNING = /^(?:DT|NN|PRP\$|JJ|CD)/;
const RELATIVE = new Set('who which whose whom where when'.split(' '));
const SUBORDINATING = new Set(
  'as if although though while because since after before unless until'.split(' '),
);
const OPENING = new Set(['(', '-LRB-']);
const CLOSING = new Set([')', '-RRB-']);

/** A sentence with more is a list or a table, and each costs another reading. */
const MOST = 6;

/**
 * Where a sentence is interrupted: what stands in parentheses, and what stands between two commas before a finite verb,
 * whose subject is then before the first of them: "Berg[, who chairs the board,] resigned". Spans of words, 0-based,
 * with their marks.
 * @param xpos the words' Penn tags
 */
export function findInserts(forms: readonly string[], xpos: readonly string[]): readonly Span[] {
  const found = [...forms.keys()].slice(1, -1).flatMap((at) => {
    const form = forms[at] ?? '';
    if (OPENING.has(form)) return parenthesis(forms, at);
    return form === ',' ? insertsBefore(forms, xpos, at) : [];
  });
  return found.length > MOST ? [] : found;
}

function parenthesis(forms: readonly string[], start: number): readonly Span[] {
  const end = forms.findIndex((form, at) => at > start && CLOSING.has(form));
  return end < 0 ? [] : [{ start, end: end + 1 }];
}

/** The inserts that the comma at `close` ends: from the nearest comma, and from the first where that ends the subject. */
function insertsBefore(forms: readonly string[], xpos: readonly string[], close: number): readonly Span[] {
  const verb = xpos[close + 1]?.startsWith('RB') ? close + 2 : close + 1;
  const finite = FINITE.test(xpos[verb] ?? '');
  // "Berg, who chairs the board, resigned": the tagger often takes such a verb for a participle.
  const mayBeFinite = xpos[verb] === 'VBN' && /ed$/.test(forms[verb] ?? '');
  if (!finite && !mayBeFinite) return [];
  const subjectEnd = endOfSubject(forms, xpos, close);
  for (let open = close - 2; open > 0; open--) {
    const form = forms[open] ?? '';
    if (form === ';' || form === ':') return [];
    if (form !== ',' || !NAMING.test(xpos[open - 1] ?? '')) continue;
    const isRelative = RELATIVE.has(openingWord(forms, xpos, open + 1));
    if (!finite && !isRelative) return [];
    if (!isRelative && !isPhrase(forms, xpos, { start: open, end: close }, subjectEnd)) continue;
    const isFar =
      subjectEnd > 0 && subjectEnd < open && isClosed(forms, xpos, { start: subjectEnd, end: close });
    return (isFar ? [open, subjectEnd] : [open]).map((start) => ({ start, end: close + 1 }));
  }
  return [];
}

/** Place of the comma behind the noun phrase that a sentence begins with, 0 where it begins otherwise. */
function endOfSubject(forms: readonly string[], xpos: readonly string[], before: number): number {
  const first = forms.indexOf(',');
  if (first < 1 || first >= before || !BEGINNING.test(xpos[0] ?? '') || !NAMING.test(xpos[first - 1] ?? ''))
    return 0;
  return xpos.slice(0, first).some((tag) => FINITE.test(tag)) ? 0 : first;
}

/** "He forced them out, defeated his rival, and …" is a list of clauses; "Berg, the envoy sent by Oslo, left" has an insert. */
function isPhrase(
  forms: readonly string[],
  xpos: readonly string[],
  { start, end }: Span,
  subjectEnd: number,
): boolean {
  if (SUBORDINATING.has((forms[start + 1] ?? '').toLowerCase()) || isClosed(forms, xpos, { start, end }))
    return true;
  const [verb, another] = [...xpos.keys()].slice(start + 1, end).filter((at) => FINITE.test(xpos[at] ?? ''));
  const mayBeParticiple =
    verb !== undefined && /ed$/.test(forms[verb] ?? '') && NAMING.test(xpos[verb - 1] ?? '');
  return subjectEnd === start && mayBeParticiple && another === undefined && xpos[verb - 1] !== 'PRP';
}

/** Whether every finite verb stands behind a relative word of its own: "a nurse who left the town where they lived". */
function isClosed(forms: readonly string[], xpos: readonly string[], { start, end }: Span): boolean {
  let open = 0;
  for (let at = start + 1; at < end; at++) {
    if (RELATIVE.has((forms[at] ?? '').toLowerCase()) || xpos[at] === 'WDT') open++;
    else if (FINITE.test(xpos[at] ?? '') && --open < 0) return false;
  }
  return true;
}

/** The word that opens a clause, behind its preposition: "which" of "in which". */
function openingWord(forms: readonly string[], xpos: readonly string[], at: number): string {
  const isBehind = /^(?:IN|TO)$/.test(xpos[at] ?? '') && xpos[at + 1]?.startsWith('W');
  return (forms[isBehind ? at + 1 : at] ?? '').toLowerCase();
}
