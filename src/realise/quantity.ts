import { countedWhole, type Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { nounPhrase } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import type { Scene } from './scene.js';

/** A counted phrase taken apart: "more than 250,000" + "lives" + "in Syria". */
export interface Quantity {
  /** "how many lives", "how much", "what percentage of voters". */
  readonly question: string;
  readonly number: string;
  /** Ids of the number's words, in order. */
  readonly ids: readonly number[];
}

const approximators =
  /^(?:more|less|fewer|about|around|some|nearly|almost|over|under|than|at|least|most|only|just|up|to|roughly|approximately|over|an|estimated|as|many|much)$/i;

/**
 * Splits a counted noun's phrase; undefined where it has no number of its own.
 * @param without ids of words whose phrases are left out: the clause that is asked about
 */
export function quantityOf(
  scene: Scene,
  counted: Token,
  without: ReadonlySet<number> = new Set(),
): Quantity | undefined {
  const { tree } = scene;
  const numeral = tree.childrenBy(counted.id, 'nummod')[0] ?? (counted.upos === 'NUM' ? counted : undefined);
  if (!numeral) return undefined;
  const whole = nounPhrase(tree, counted.id, { without });
  // "two lakes, Lorne and Ravn": the names stand for what is counted.
  if (!whole.includes(counted.id)) return undefined;
  const own = new Set(tree.subtree(numeral.id).map((token) => token.id));
  const start = Math.min(...own);
  const first = openingOf(scene, start);
  const leading = whole.filter((id) => id < first && isApproximator(scene, id));
  const all = whole.filter((id) => id < counted.id && /^all$/i.test(scene.tree.token(id).form));
  const ids = [
    ...leading,
    ...whole.filter((id) => id >= first && id < start),
    ...whole.filter(
      (id) => own.has(id) && !all.includes(id) && (numeral.id !== counted.id || id <= counted.id),
    ),
  ];
  const money = isIn('money', counted.lemma) || isIn('money', counted.form);
  const percent = isPercent(tree, counted);
  if (money || percent) {
    const amount = whole.filter((id) => id <= counted.id || own.has(id));
    const rest = whole.filter((id) => !amount.includes(id));
    const of = textOf(wordsOf(scene, rest, new Set()));
    // "how much recovery funds"
    const things = tree
      .childrenBy(counted.id, 'nmod')
      .some(({ id, xpos }) => xpos === 'NNS' && tree.preposition(id) === 'of' && rest.includes(id));
    if (money && things && !of.startsWith('of the ') && withoutOf(scene, rest, of) !== of) return undefined;
    const share = percent && (of || !isChange(scene, counted));
    const question = share ? `what percentage ${of}`.trim() : `how much ${withoutOf(scene, rest, of)}`.trim();
    return { question, number: textOf(wordsOf(scene, amount, new Set())), ids: amount };
  }
  const isPart = countedWhole(tree, counted.id) !== undefined;
  if (!/^(?:NNS|NNPS)$/.test(counted.xpos) && counted.lemma !== 'people' && !isPart) return undefined;
  const aside = whole.findIndex(
    (id, i) => id > counted.id && (isGap(scene, whole[i - 1] ?? 0, id) || isComma(scene, id)),
  );
  const phrase = aside < 0 ? whole : whole.slice(0, aside);
  const noun = phrase.filter(
    (id) =>
      !ids.includes(id) &&
      !leading.includes(id) &&
      !all.includes(id) &&
      !(id < counted.id && isArticle(scene, id)),
  );
  const number = textOf(wordsOf(scene, ids, new Set()));
  const things = textOf(wordsOf(scene, noun, new Set())).replace(/^others(?= |$)/, 'other people');
  return { question: `how many ${things}`, number, ids };
}

/** "4 percent", "4 per cent", but not "64 cents". */
const isPercent = (tree: Tree, { id, lemma }: Token): boolean =>
  isIn('percent', lemma) && (lemma !== 'cent' || /^per$/i.test(tree.sentence.tokens[id - 2]?.form ?? ''));

/** "fell 4 percent", "cut by 4 percent": how much it changed. */
const isChange = ({ tree }: Scene, { id, head }: Token): boolean =>
  head === 0 || tree.preposition(id) !== '' || isIn('changeVerb', tree.token(head).lemma);

/** "how much debt", but "how much of the debt". */
const withoutOf = ({ tree }: Scene, rest: readonly number[], text: string): string => {
  const next = rest[1] === undefined ? undefined : tree.token(rest[1]);
  const whole = next !== undefined && /^(?:DET|PRON|PROPN)$/.test(next.upos);
  return whole ? text : text.replace(/^of /, '');
};

/** Where a number begins: at the article of "a few hundred", "a combined 300". */
function openingOf(scene: Scene, start: number): number {
  if (isArticled(scene, start)) return start - 1;
  const isSum = start > 2 && /^(?:combined|total)$/i.test(scene.tree.token(start - 1).form);
  return isSum && isArticle(scene, start - 2) ? start - 2 : start;
}

/** "a few hundred", "a dozen": the article is part of the number. */
const isArticled = (scene: Scene, id: number): boolean =>
  id > 1 &&
  isArticle(scene, id - 1) &&
  /^(?:few|dozen|hundred|thousand|million|billion|couple)$/i.test(scene.tree.token(id).form);
const isApproximator = (scene: Scene, id: number): boolean => approximators.test(scene.tree.token(id).form);
/** Words left out between two; but "with [his colleague,] Karin Berg" goes on. */
const isGap = (scene: Scene, before: number, id: number): boolean =>
  before !== id - 1 && scene.tree.token(before).upos !== 'ADP';
const isComma = (scene: Scene, id: number): boolean => scene.tree.token(id).form === ',';
const isArticle = (scene: Scene, id: number): boolean => /^an?$/i.test(scene.tree.token(id).form);
