import type { Token } from '../../types/document.js';
import { childBy, type SentenceTree } from '../entities/sentence-tree.js';

const WEATHER = new Set('rain snow hail thunder drizzle freeze pour'.split(' '));
const SEEMING = new Set(
  'seem appear happen turn follow look emerge transpire matter take suffice'.split(' '),
);
const CLAUSES = ['ccomp', 'csubj', 'csubj:pass', 'advcl', 'xcomp', 'acl', 'acl:relcl'] as const;
/** What is said of the time, the weather or the way things are: "it was late", "it is dark". */
const CONDITIONS = new Set(
  'late early cold hot warm dark time midnight noon dawn dusk night morning evening summer winter spring autumn day clear likely possible impossible unclear true important necessary'.split(
    ' ',
  ),
);

/** What nobody but a person or a body is: "it is willing to talk". */
const WILLING = new Set('willing unwilling ready prepared eager keen reluctant anxious'.split(' '));

/** Whether "it" stands for nothing: weather, "it is clear that", "it took years to", "it was Holm who". */
export function isPleonastic(tree: SentenceTree, position: number): boolean {
  const token = tree.tokens[position];
  if (token === undefined || token.form.toLowerCase() !== 'it') return false;
  if (token.deprel === 'expl') return true;
  const head = tree.tokens[token.head - 1];
  if (head === undefined) return true;
  const lemma = head.lemma.toLowerCase();
  if (/^nsubj/.test(token.deprel)) {
    if (WEATHER.has(lemma)) return true;
    const behind = clauseBehind(tree, head);
    if (SEEMING.has(lemma) && behind) return !takesPlace(tree, head);
    if (childBy(tree, head.id - 1, 'cop') !== undefined)
      return CONDITIONS.has(lemma) || (behind && !WILLING.has(lemma));
    return (
      token.deprel === 'nsubj:pass' &&
      childBy(tree, head.id - 1, 'ccomp', 'csubj', 'csubj:pass') !== undefined
    );
  }
  // "made it clear that"
  return (
    token.deprel === 'obj' &&
    childBy(tree, head.id - 1, 'xcomp') !== undefined &&
    /^(?:make|find|consider|think|take)$/.test(lemma)
  );
}

/** "It took place in May, killing six": that is an event, and no "it took years to". */
const takesPlace = (tree: SentenceTree, { id, lemma }: Token): boolean =>
  lemma.toLowerCase() === 'take' && childBy(tree, id - 1, 'obj')?.form.toLowerCase() === 'place';

function clauseBehind(tree: SentenceTree, head: Token): boolean {
  const clause = childBy(tree, head.id - 1, ...CLAUSES);
  return clause !== undefined && clause.id > head.id;
}
