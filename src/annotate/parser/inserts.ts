import type { Span } from '../../types/article.js';

/** Tags of verbs that have a subject of their own. */
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** What an insert may stand behind: a noun, a name, a pronoun, a figure, a bracket. */
const NAMING = /^(?:NN|PRP$|CD$|-RRB-$)/;
const RELATIVE = new Set('who which whose whom where when'.split(' '));
const SUBORDINATING = new Set(
  'as if although though while because since after before unless until'.split(' '),
);
const OPENING = new Set(['(', '-LRB-']);
const CLOSING = new Set([')', '-RRB-']);

/**
 * Where a sentence is interrupted: what stands in parentheses, and what stands between two commas before a finite verb,
 * whose subject is then before the first of them: "Berg[, who chairs the board,] resigned". Spans of words, 0-based,
 * with their marks.
 * @param xpos the words' Penn tags
 */
export function findInserts(forms: readonly string[], xpos: readonly string[]): readonly Span[] {
  const inserts: Span[] = [];
  for (let at = 1; at < forms.length - 1; at++) {
    const form = forms[at] ?? '';
    const insert = OPENING.has(form)
      ? parenthesis(forms, at)
      : form === ','
        ? insertBefore(forms, xpos, at)
        : undefined;
    if (insert !== undefined) inserts.push(insert);
  }
  return inserts;
}

function parenthesis(forms: readonly string[], start: number): Span | undefined {
  const end = forms.findIndex((form, at) => at > start && CLOSING.has(form));
  return end < 0 ? undefined : { start, end: end + 1 };
}

/** The insert that the comma at `close` ends. */
function insertBefore(forms: readonly string[], xpos: readonly string[], close: number): Span | undefined {
  const verb = xpos[close + 1]?.startsWith('RB') ? close + 2 : close + 1;
  const finite = FINITE.test(xpos[verb] ?? '');
  // "Berg, who chairs the board, resigned": the tagger often takes such a verb for a participle.
  const mayBeFinite = xpos[verb] === 'VBN' && /ed$/.test(forms[verb] ?? '');
  if (!finite && !mayBeFinite) return undefined;
  for (let open = close - 2; open > 0; open--) {
    const form = forms[open] ?? '';
    if (form === ';' || form === ':') return undefined;
    if (form !== ',' || !NAMING.test(xpos[open - 1] ?? '')) continue;
    const isRelative = RELATIVE.has(openingWord(forms, xpos, open + 1));
    if (!finite && !isRelative) return undefined;
    // "He forced them out, defeated his rival, and …" is a list of clauses, no insert.
    const isClause = xpos.slice(open + 1, close).some((tag) => FINITE.test(tag));
    if (!isClause || isRelative || SUBORDINATING.has((forms[open + 1] ?? '').toLowerCase()))
      return { start: open, end: close + 1 };
  }
  return undefined;
}

/** The word that opens a clause, behind its preposition: "which" of "in which". */
function openingWord(forms: readonly string[], xpos: readonly string[], at: number): string {
  const isBehind = /^(?:IN|TO)$/.test(xpos[at] ?? '') && xpos[at + 1]?.startsWith('W');
  return (forms[isBehind ? at + 1 : at] ?? '').toLowerCase();
}
