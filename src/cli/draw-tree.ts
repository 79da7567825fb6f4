import type { UsedWords } from '../explain/explain-fact.js';
import { type Tree, treeOf } from '../tree.js';
import type { Sentence, Token } from '../types/document.js';

/** A word of a drawn tree. */
export interface TreeRow {
  /** The word, behind the branch that leads to it. */
  readonly branch: string;
  readonly token: Token;
  /** What the word belongs to: the trigger, roles, the answer. */
  readonly as: readonly string[];
}

/**
 * The tree over the words used, one word a row, each below its head and in text order; words between them that lead to
 * the top are drawn too. Without used words, the whole sentence.
 */
export function treeRows(sentence: Sentence, used: readonly UsedWords[]): readonly TreeRow[] {
  const tree = treeOf(sentence);
  const uses = new Map(sentence.tokens.map((token) => [token.id, usesOf(token, used)]));
  const shown = new Set<number>();
  for (const token of sentence.tokens) {
    if (used.length === 0 || uses.get(token.id)?.length) for (const id of pathUp(tree, token)) shown.add(id);
  }
  const rows = (token: Token, before: string, joint: string): readonly TreeRow[] => {
    const below = tree.children(token.id).filter(({ id }) => shown.has(id));
    const deeper = before + (joint === '' ? '' : joint === '├─ ' ? '│  ' : '   ');
    return [
      { branch: `${before}${joint}${token.form}`, token, as: uses.get(token.id) ?? [] },
      ...below.flatMap((child, at) => rows(child, deeper, at === below.length - 1 ? '└─ ' : '├─ ')),
    ];
  };
  const top = sentence.tokens.find(({ head, id }) => head === 0 && shown.has(id));
  return top ? rows(top, '', '') : [];
}

const usesOf = (token: Token, used: readonly UsedWords[]): readonly string[] => [
  ...new Set(
    used.filter(({ start, end }) => start <= token.start && token.end <= end).map((words) => words.as),
  ),
];

function pathUp(tree: Tree, from: Token): readonly number[] {
  const ids: number[] = [];
  for (let token = from; ; token = tree.token(token.head)) {
    ids.push(token.id);
    if (token.head === 0) return ids;
  }
}

/** The rows as text: word, relation, part of speech, confidence, use. */
export function drawTree(sentence: Sentence, used: readonly UsedWords[]): readonly string[] {
  const rows = treeRows(sentence, used).map(({ branch, token, as }) => [
    branch,
    token.deprel,
    `${token.upos} ${token.xpos}`,
    token.confidence.toFixed(2),
    as.join(', '),
  ]);
  return columns(rows);
}

/** The cells in columns as wide as their widest. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}
