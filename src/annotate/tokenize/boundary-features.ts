import type { AddFeature, FeatureRow } from './feature-row.js';
import type { Outline } from './outline.js';
import type { WordLook } from './word-look.js';

/** A gap between two words of a stretch, and where the sentence before it and the one before that began. */
export interface Gap {
  /** Index of the word before the gap. */
  readonly index: number;
  readonly start: number;
  /** -1 where the sentence is the stretch's first. */
  readonly previousStart: number;
}

const NOTHING: WordLook = {
  form: 1,
  lower: 1,
  shape: 1,
  shapeClass: 1,
  suffix: 1,
  familiarity: 1,
  length: 0,
  isStop: false,
  isSign: false,
  isComma: false,
  isLower: false,
  isCapital: false,
  isPlain: false,
  isClausal: false,
};

/** Words by their distance from the gap: `before[0]` and `after[0]` stand at it. */
interface Around {
  readonly before: readonly [WordLook, WordLook, WordLook, WordLook];
  readonly after: readonly [WordLook, WordLook, WordLook, WordLook];
}

function around({ looks }: Outline, index: number): Around {
  const at = (i: number) => looks[i] ?? NOTHING;
  return {
    before: [at(index), at(index - 1), at(index - 2), at(index - 3)],
    after: [at(index + 1), at(index + 2), at(index + 3), at(index + 4)],
  };
}

/** A count in steps that widen: 0 to 4, then 5, 8, 12, 20 and 40 and more. */
function step(count: number): number {
  if (count < 5) return count;
  if (count < 8) return 5;
  if (count < 12) return 8;
  if (count < 20) return 12;
  return count < 40 ? 20 : 40;
}

function addForms(add: AddFeature, { before: [a, a1, a2], after: [n, n2, n3] }: Around): void {
  add(0, a.lower);
  add(1, a1.lower);
  add(2, n.lower);
  add(3, n2.lower);
  add(4, n.form);
  add(5, a.form);
  add(6, a.lower, n.shape);
  add(7, a.shape, n.form);
  add(8, a.lower, n.form);
  add(9, n.form, n2.lower);
  add(10, a1.lower, a.lower, n.shape);
  add(11, n.form, n2.shape);
  add(12, a.shape, n.shape, n2.lower);
  add(13, n.form, n2.form, n3.lower);
  add(14, a2.lower, a1.lower, a.lower);
  add(15, a.lower, n.lower, n2.shape);
  add(16, a1.lower, a.shape, n.shape);
}

function addShapes(add: AddFeature, { before: [a, a1, a2, a3], after: [n, n2, n3, n4] }: Around): void {
  add(20, a.shape);
  add(21, a1.shape);
  add(22, n.shape);
  add(23, n2.shape);
  add(24, a.shape, n.shape);
  add(25, a1.shape, a.shape, n.shape);
  add(26, a.shape, n.shape, n2.shape);
  add(27, a1.shape, a.shape, n.shape, n2.shape);
  add(28, a2.shape, a1.shape, a.shape, n.shape, n2.shape);
  add(29, a2.shape, a1.shape, a.shape, n.shape, n2.shape, n3.shape);
  add(30, n.shape, n2.shape, n3.shape);
  add(31, a2.shape, a1.shape, a.shape);
  add(32, n.shape, n2.shape, n3.shape, n4.shape);
  add(33, a3.shape, a2.shape, a1.shape, a.shape);
  add(34, a.shape, Math.min(3, a.length), n.shape);
}

function addClasses(add: AddFeature, { before: [a, a1], after: [n, n2, n3] }: Around): void {
  add(40, n.shapeClass);
  add(41, a.shapeClass);
  add(42, a.shapeClass, n.shapeClass);
  add(43, n.shapeClass, n2.shapeClass);
  add(44, a.shape, n.shapeClass);
  add(45, a.shapeClass, n.shape);
  add(46, n.shape, n2.shapeClass);
  add(47, n.shape, n2.shapeClass, n3.shapeClass);
  add(48, a1.shapeClass, a.shapeClass);
  add(49, n.suffix);
  add(50, a.suffix, n.shape);
  add(51, n.shape, n2.suffix);
  add(52, a1.familiarity, a.familiarity, n.familiarity, n2.familiarity);
  add(53, a1.shape, a.shape, n.shape, n2.shape, a.familiarity, n.familiarity);
  add(54, a.shape, n.familiarity, n2.familiarity, n3.shape);
}

/** 0 where a stretch holds no lower-case word, 2 where it holds more of them than capitalised ones, else 1. */
function caseOf({ lower, capital }: Outline, from: number, to: number): number {
  const small = (lower[to] ?? 0) - (lower[from] ?? 0);
  if (small === 0) return 0;
  return small > (capital[to] ?? 0) - (capital[from] ?? 0) ? 2 : 1;
}

function clauses({ clausal }: Outline, from: number, to: number): number {
  return Math.min(2, (clausal[to] ?? 0) - (clausal[from] ?? 0));
}

/** How far the words behind the gap begin as those from `start` on: 5 with the same word, else how many shapes they share. */
function alike([n, n2, n3]: Around['after'], looks: readonly WordLook[], start: number): number {
  if (n.form === looks[start]?.form) return 5;
  if (n.shape !== looks[start]?.shape) return 0;
  if (n2.shape !== looks[start + 1]?.shape) return 1;
  return n3.shape === looks[start + 2]?.shape ? 3 : 2;
}

function addSentence(add: AddFeature, outline: Outline, { index, start }: Gap, words: Around): void {
  const {
    before: [a, a1],
    after: [n],
  } = words;
  const { looks } = outline;
  const s = looks[start] ?? NOTHING;
  const s2 = looks[start + 1] ?? NOTHING;
  const s3 = looks[start + 2] ?? NOTHING;
  const length = step(index + 1 - start);
  add(60, length, n.shape);
  add(61, length, a.shape, n.shape);
  add(62, a.lower, length);
  add(63, s.shape, s2.shape, length, n.shape);
  add(64, s.lower, n.shape, Number(length === 1));
  add(65, s.shapeClass, n.shape, length);
  add(66, caseOf(outline, start, index + 1), length, a.shape, n.shape);
  add(67, clauses(outline, start, index + 1), n.shape, a.shape);
  add(68, s.shape, s2.shape, s3.shape, a1.shape, a.shape, n.shape);
  add(69, Number(start === 0), length, n.shape);
  const likeness = alike(words.after, looks, start);
  add(70, likeness, Number(length > 2));
  add(71, likeness, n.shape, a.shape);
  add(72, likeness, n.lower);
}

function addRest(
  add: AddFeature,
  outline: Outline,
  { index, start }: Gap,
  { before: [a], after: [n] }: Around,
): void {
  const { looks, nextStop } = outline;
  const stop = nextStop[index + 1] ?? -1;
  const distance = stop < 0 ? 99 : step(stop - index);
  const rest = stop < 0 ? looks.length : stop + 1;
  const left = step(looks.length - 1 - index);
  const clausesAfter = clauses(outline, index + 1, rest);
  add(80, distance, a.isLower ? 1 : a.shape, n.shape);
  add(81, clausesAfter, n.shape, distance);
  add(82, clauses(outline, start, index + 1), clausesAfter, a.shape, n.shape);
  add(83, caseOf(outline, index + 1, rest), distance, n.shape);
  add(84, left, a.shape, n.shape);
  add(85, left, Number(outline.endsWithStop), n.shape);
  add(86, n.lower, left);
  add(87, step(outline.stops), Number(outline.endsWithStop), a.shape, n.shape);
}

/** How the sentence before this one ended: 0 for the stretch's beginning, 1 at a stop, 2 at a word, else the sign's shape. */
function endBefore({ looks }: Outline, start: number): number {
  const last = looks[start - 1];
  if (last === undefined) return 0;
  if (last.isStop) return 1;
  return last.isSign ? last.shape : 2;
}

function addHistory(
  add: AddFeature,
  outline: Outline,
  { index, start, previousStart }: Gap,
  words: Around,
): void {
  const {
    before: [a],
    after: [n],
  } = words;
  const { looks } = outline;
  const length = step(index + 1 - start);
  const end = endBefore(outline, start);
  add(90, end, a.shape, n.shape);
  add(91, end, length, n.shape);
  add(92, end, a.shape, n.shape, (looks[start - 1] ?? NOTHING).shape, (looks[start] ?? NOTHING).shape);
  if (previousStart < 0) return;
  const likeness = alike(words.after, looks, previousStart);
  add(93, likeness, n.shape, a.shape);
  add(94, likeness, alike(words.after, looks, start), a.shape);
  add(95, step(start - previousStart), length, n.shape);
}

function addSigns(
  add: AddFeature,
  outline: Outline,
  { index, start }: Gap,
  { before: [a], after: [n, n2] }: Around,
): void {
  const { tokens, looks, signs, depth, ruled } = outline;
  const space = (i: number) => Number((tokens[i + 1]?.start ?? 0) > (tokens[i]?.end ?? 0));
  const rule = ruled[index] ?? 0;
  add(100, rule);
  add(101, rule, a.shape, n.shape, space(index));
  add(102, depth[index] ?? 0, a.shape);
  add(103, space(index), a.shape, n.shape);
  add(104, space(index), n.shape, space(index + 1), n2.shape);
  const count = signs.get(n.form);
  if (count === undefined) return;
  add(105, n.shape, step(count), a.shape);
  add(106, n.shape, step(count), n2.shape);
  add(107, n.shape, step(count), Number(looks[start]?.form === n.form));
}

/** Fills `row` with the features of a gap. */
export function boundaryFeatures(row: FeatureRow, outline: Outline, gap: Gap): void {
  const { add } = row;
  const words = around(outline, gap.index);
  row.clear();
  addForms(add, words);
  addShapes(add, words);
  addClasses(add, words);
  addSentence(add, outline, gap, words);
  addRest(add, outline, gap, words);
  addHistory(add, outline, gap, words);
  addSigns(add, outline, gap, words);
}
