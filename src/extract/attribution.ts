import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { ancestry, markers } from './ancestry.js';
import { matchPath } from './match-path.js';
import { isNegated } from './polarity.js';
import type { SharedNames } from './rule-set.js';

/** Who reports a clause: the id of the source's head word, and the reporting verb's lemma. */
export interface Report {
  readonly source: number;
  readonly verb: string;
}

/**
 * Finds who says so. `undefined` where the sentence speaks for itself; 'barred' where the clause hangs under
 * something that takes its truth away ("denied that", "no sign that", "asked whether") or under two reports at once.
 */
export function reportOf(tree: Tree, trigger: number, shared: SharedNames): Report | undefined | 'barred' {
  const reports: Report[] = [];
  const collect = (report: Report | undefined) => {
    if (report && !reports.some((known) => known.source === report.source)) reports.push(report);
  };
  for (const said of besides(tree, trigger, trigger, shared)) collect(said);
  for (const { token, head } of ancestry(tree, trigger)) {
    for (const said of besides(tree, head.id, token.id, shared)) collect(said);
    const verdict = crossing(tree, token, head, shared);
    if (verdict === 'barred') return 'barred';
    collect(verdict);
  }
  return reports.length > 1 ? 'barred' : reports[0];
}

function crossing(tree: Tree, token: Token, head: Token, shared: SharedNames): Report | undefined | 'barred' {
  if (
    token.deprel === 'acl' &&
    markers(tree, token.id).some((mark) => mark === 'that' || mark === 'whether')
  ) {
    return 'barred';
  }
  if (token.deprel === 'csubj' || token.deprel === 'csubj:pass') return 'barred';
  if (token.deprel !== 'ccomp') return undefined;
  const verb = head.lemma.toLowerCase();
  if (isNegated(tree, head.id, shared.words)) return 'barred';
  if (markers(tree, token.id).some((mark) => mark === 'whether' || mark === 'if')) return 'barred';
  if (shared.words.factive?.has(verb)) return undefined;
  if (!shared.words.reporting?.has(verb)) return 'barred';
  const source = matchPath([{ kind: 'named', name: 'agent' }], tree, head.id, shared)[0];
  return source ? { source: source.id, verb } : 'barred';
}

/** Reports beside a clause ("…, the ministry said", "according to the ministry"), but not the one the way up came `from`. */
function besides(tree: Tree, id: number, from: number, shared: SharedNames): readonly Report[] {
  const reports: Report[] = [];
  for (const child of tree.children(id)) {
    if (child.id === from) continue;
    const verb = child.lemma.toLowerCase();
    if (child.deprel === 'parataxis' && child.upos === 'VERB' && shared.words.reporting?.has(verb)) {
      const source = matchPath([{ kind: 'named', name: 'agent' }], tree, child.id, shared)[0];
      if (source && tree.childrenBy(child.id, 'ccomp').length === 0)
        reports.push({ source: source.id, verb });
    }
    if (tree.preposition(child.id) === 'according to')
      reports.push({ source: child.id, verb: 'according to' });
  }
  return reports;
}
