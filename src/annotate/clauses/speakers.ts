import type { Tree } from '../../tree.js';
import type { Span } from '../../types/article.js';
import type { Sentence, Token } from '../../types/document.js';
import type { ClauseWords } from './clause-words.js';
import { agentOf, lemmaOf } from './grammar.js';

/** A word that says who speaks: a sentence, its source's head and the verb. */
export interface Speaker {
  readonly sentence: number;
  readonly source: number;
  readonly verb: string;
}

/** What the search for speakers looks at. */
export interface Speech {
  readonly sentences: readonly Sentence[];
  readonly treeAt: (sentence: number) => Tree;
  readonly words: ClauseWords;
}

/** How far a reporting verb may stand from the quotation it reports, in tokens: “…,” the foreign minister of Chile said. */
const reach = 12;

/**
 * Who says each quotation, where the words beside it tell: “…,” said Holm; Holm said: “…”; or in the sentence before
 * it. A quotation straight after another's sentence in the same paragraph is the same speaker's.
 * @param spans quotations in order
 */
export function findSpeakers(spans: readonly Span[], speech: Speech): readonly (Speaker | undefined)[] {
  const found: (Speaker | undefined)[] = [];
  let lastSentence = -1;
  let at = 0;
  for (const span of spans) {
    while (at < speech.sentences.length && (speech.sentences[at] as Sentence).end <= span.start) at++;
    let last = at;
    while ((speech.sentences[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
    const here = speech.sentences[at];
    if (!here) {
      found.push(undefined);
      continue;
    }
    const before = found.at(-1);
    const follows = before && isSameTurn(speech, lastSentence, at);
    const speaker =
      reporterAfter(speech, last, span) ??
      reporterBefore(speech, at, span) ??
      (follows ? before : introducedBy(speech, at, span));
    found.push(speaker);
    lastSentence = last;
  }
  return found;
}

/** True for the same sentence or the next one in the same paragraph. */
const isSameTurn = ({ sentences }: Speech, last: number, at: number): boolean =>
  last >= 0 && at - last <= 1 && sentences[last]?.block === sentences[at]?.block;

/** “…,” said Holm. “…,” the minister told reporters. */
function reporterAfter(speech: Speech, at: number, span: Span): Speaker | undefined {
  const tokens = speech.sentences[at]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.start >= span.end);
  if (first < 0 || !/^[,.?!…–—-]+$/.test(lastWithin(tokens, first, span)?.form ?? '')) return undefined;
  const near = tokens.slice(first, first + reach);
  const stop = near.findIndex((token, i) => i > 0 && /^["“‘:;]$/.test(token.form));
  return speakerOf(speech, at, stop < 0 ? near : near.slice(0, stop), span);
}

/** The last token within a quotation, its closing mark left out. */
const lastWithin = (tokens: readonly Token[], first: number, span: Span): Token | undefined =>
  tokens
    .slice(Math.max(0, first - 4), first)
    .findLast((token) => token.end <= span.end && !/^["”’'']+$/.test(token.form));

/** Holm said: “…”; Holm said that “…”; Holm called it “…”. */
function reporterBefore(speech: Speech, at: number, span: Span): Speaker | undefined {
  const tokens = speech.sentences[at]?.tokens ?? [];
  const count = tokens.findIndex((token) => token.start >= span.start);
  if (count <= 0) return undefined;
  const near = tokens.slice(Math.max(0, count - reach), count);
  const edge = near.at(-1)?.form ?? '';
  const speaker = speakerOf(speech, at, near.toReversed(), span);
  const joined = edge === ',' || edge === ':' || edge === 'that' || speaker?.verb === near.at(-1)?.lemma;
  return joined ? speaker : undefined;
}

/** Holm was blunt about it: “…” after a full stop or a colon: the sentence before says who spoke. */
function introducedBy(speech: Speech, at: number, span: Span): Speaker | undefined {
  const before = speech.sentences[at - 1];
  const here = speech.sentences[at];
  if (!before || !here || span.start > here.start) return undefined;
  const leads = /^[:,]$/.test(before.tokens.at(-1)?.form ?? '');
  if (before.block !== here.block && !leads) return undefined;
  const root = before.tokens.find((token) => token.head === 0);
  return root && speaks(root, speech) ? speakerOf(speech, at - 1, [root], span) : undefined;
}

const speaks = (token: Token, { words }: Speech): boolean =>
  token.upos === 'VERB' &&
  (words.speaking.has(lemmaOf(token)) || /^(?:ask|quote|cry|continue|read)$/.test(token.lemma));

function speakerOf(
  speech: Speech,
  sentence: number,
  near: readonly Token[],
  span: Span,
): Speaker | undefined {
  const tree = speech.treeAt(sentence);
  for (const token of near) {
    if (!speaks(token, speech)) continue;
    const source = agentOf(tree, token.id);
    const head = source === undefined ? undefined : tree.token(source);
    const outside = head && (head.end <= span.start || head.start >= span.end);
    if (head && outside && !/^(?:it|there|which|that)$/i.test(head.form)) {
      return { sentence, source: head.id, verb: lemmaOf(token) };
    }
  }
  return undefined;
}
