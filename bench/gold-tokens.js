// Tags, trees and lemmas where the treebank's own words and sentences are given.
import { percent } from './figures.js';

/** Sentences a call, about what an article has. */
const SENTENCES_PER_CALL = 50;

const universal = (relation) => relation.split(':')[0];

/** Pairs of a treebank's word and what was found for it, { gold, found }; `parse` takes sentences of words. */
export function pairsOf(sentences, parse) {
  const pairs = [];
  for (let start = 0; start < sentences.length; start += SENTENCES_PER_CALL) {
    const group = sentences.slice(start, start + SENTENCES_PER_CALL);
    parse(group).forEach((tokens, s) => {
      tokens.forEach((found, i) => {
        pairs.push({ gold: group[s][i], found });
      });
    });
  }
  return pairs;
}

/** The parser's answer as tokens, without corrections. */
export function networkAlone(parser) {
  return (sentences) =>
    parser.parse(sentences.map((words) => words.map(({ form }) => form))).map((parsed) =>
      parsed.upos.map((upos, i) => ({
        upos,
        xpos: parsed.xpos[i],
        head: parsed.head[i],
        deprel: parsed.deprel[i],
        confidence: parsed.confidence[i],
      })),
    );
}

const sameHead = ({ gold, found }) => gold.head === found.head;

/** True where head and universal label are right. */
export const isRight = (pair) =>
  sameHead(pair) && universal(pair.gold.deprel) === universal(pair.found.deprel);

const TREE_MEASURES = {
  UPOS: ({ gold, found }) => gold.upos === found.upos,
  XPOS: ({ gold, found }) => gold.xpos === found.xpos,
  UAS: sameHead,
  LAS: isRight,
  'LAS, full labels': (pair) => sameHead(pair) && pair.gold.deprel === pair.found.deprel,
};

export const TREE_HEADER = Object.keys(TREE_MEASURES);

/** Shares of words in percent, under TREE_HEADER. */
export function treeFigures(pairs) {
  return Object.values(TREE_MEASURES).map((test) => percent(pairs.filter(test).length, pairs.length));
}

/** Shares of right lemmas with the treebank's tags and with our own. */
export function lemmaFigures(pairs, lemmatize) {
  const share = (tags) =>
    percent(
      pairs.filter((pair) => {
        const { upos, xpos } = tags(pair);
        return lemmatize(pair.gold.form, upos, xpos) === pair.gold.lemma;
      }).length,
      pairs.length,
    );
  return [share(({ gold }) => gold), share(({ found }) => found)];
}
