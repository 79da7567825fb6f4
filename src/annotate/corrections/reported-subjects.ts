import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

const isSubject = ({ deprel }: Token): boolean => deprel === 'nsubj' || deprel === 'nsubj:pass';
const isFiniteForm = ({ xpos }: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

/**
 * Gives a reported clause its subject back: of "The owner of the mill has been arrested, police said" the parser may
 * make two subjects of "said". The first of them, before a clause that has none, is that clause's.
 * @param speaking lemmas of verbs of speech
 */
export function correctReportedSubjects(
  tokens: readonly Token[],
  speaking: ReadonlySet<string>,
): readonly Token[] {
  const changed = new Map<number, Token>();
  for (const report of tokens) {
    if (!isFiniteForm(report) || !speaking.has(report.lemma.toLowerCase())) continue;
    const below = tokens.filter(({ head }) => head === report.id);
    const [first, second] = below.filter(isSubject);
    const said = below.find(({ deprel }) => deprel === 'ccomp');
    if (!first || !second || !said || first.id > said.id || second.id < said.id) continue;
    // "Karin Berg, who succeeded Jon Holm, a lawyer, said": the last phrase before the verb is no speaker of its own.
    const isTail =
      tokens[firstBelow(tokens, second.id) - 2]?.form === ',' &&
      [report.id, report.id - 1].includes(lastBelow(tokens, second.id));
    const own = tokens.filter(({ head }) => head === said.id);
    // "A train derailed, killing two, officials said": a participle alone reports nothing.
    const isPast = said.xpos === 'VBN' && own.every(({ deprel }) => !/^(?:aux|cop|obl:agent)/.test(deprel));
    if (
      !isTail ||
      own.some(({ deprel }) => /^(?:nsubj|csubj|expl|mark)/.test(deprel)) ||
      !(isPast || [said, ...own].some(isFiniteForm))
    )
      continue;
    if (isPast) changed.set(said.id, { ...said, xpos: 'VBD' });
    const passive = own.some(({ deprel }) => deprel === 'aux:pass');
    const deprel = passive ? 'nsubj:pass' : 'nsubj';
    changed.set(first.id, { ...first, head: said.id, deprel });
  }
  return changed.size === 0 ? tokens : tokens.map((token) => changed.get(token.id) ?? token);
}
