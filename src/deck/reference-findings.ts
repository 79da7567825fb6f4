import type { Card } from '../types/card.js';
import type { Deck, Disagreement } from '../types/deck.js';
import type { Fact, Quote } from '../types/fact.js';
import type { Finding } from '../types/finding.js';
import { fold } from './fold.js';
import { groupFindings } from './group-findings.js';
import {
  evidenceFindings,
  factIdFindings,
  finding,
  type Known,
  quoteFindings,
  spanFindings,
} from './places.js';

/**
 * What no schema can say of a deck: ids are unique and lead somewhere, quotes stand in the articles at their
 * offsets, blocks are in order, every card's answer counts as right and no wrong choice does. In the deck's order.
 */
export function referenceFindings(deck: Deck): readonly Finding[] {
  const known: Known = {
    texts: new Map(deck.articles.map((article) => [article.id, article.text])),
    facts: new Set(deck.facts.map((fact) => fact.id)),
  };
  return [
    ...repeatedIds(deck.articles, '/articles'),
    ...deck.articles.flatMap((article, index) => blockFindings(article, `/articles/${index}/blocks`)),
    ...repeatedIds(deck.facts, '/facts'),
    ...deck.facts.flatMap((fact, index) => factFindings(fact, `/facts/${index}`, known)),
    ...repeatedIds(deck.cards, '/cards'),
    ...deck.cards.flatMap((card, index) => cardFindings(card, `/cards/${index}`, known)),
    ...(deck.disagreements ?? []).flatMap((one, index) =>
      disagreementFindings(one, `/disagreements/${index}`, known),
    ),
  ];
}

function repeatedIds(things: readonly { readonly id: string }[], pointer: string): readonly Finding[] {
  const seen = new Map<string, number>();
  return things.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    const message = `id ${id} is already that of ${pointer}/${first}; remove one of the two.`;
    return first === undefined ? [] : [finding('deck-repeated-id', `${pointer}/${index}/id`, message)];
  });
}

function blockFindings(article: Deck['articles'][number], pointer: string): readonly Finding[] {
  let from = 0;
  return article.blocks.flatMap((block, index) => {
    const inOrder = block.start >= from && block.end >= block.start && block.end <= article.text.length;
    from = Math.max(from, block.end);
    const message = 'the block overlaps the one before it or runs past the text; build the deck again.';
    return inOrder ? [] : [finding('deck-block', `${pointer}/${index}`, message)];
  });
}

function factFindings(fact: Fact, pointer: string, known: Known): readonly Finding[] {
  const text = known.texts.get(fact.evidence[0].article);
  const quotes: readonly (readonly [string, Quote])[] = [
    [`${pointer}/trigger`, fact.trigger],
    ...Object.entries(fact.roles).flatMap(([role, fillers]) =>
      fillers.map((filler, index) => [`${pointer}/roles/${escaped(role)}/${index}`, filler] as const),
    ),
    ...(fact.attribution ? [[`${pointer}/attribution`, fact.attribution] as const] : []),
  ];
  return [
    ...quotes.flatMap(([place, quote]) => quoteFindings(quote, text, place)),
    ...allEvidenceFindings(fact, pointer, known),
  ];
}

function allEvidenceFindings({ evidence }: Fact | Card, pointer: string, known: Known): readonly Finding[] {
  return evidence.flatMap((one, index) => evidenceFindings(one, `${pointer}/evidence/${index}`, known));
}

function cardFindings(card: Card, pointer: string, known: Known): readonly Finding[] {
  const findings: Finding[] = [...factIdFindings(card.factId, pointer, known)];
  if (!card.accept.includes(card.answer)) {
    const message = `the answer "${card.answer}" is not among those that count as right; add it to accept.`;
    findings.push(finding('deck-answer', `${pointer}/accept`, message));
  }
  findings.push(
    ...choiceFindings(card, pointer),
    ...correctionFindings(card, pointer),
    ...allEvidenceFindings(card, pointer, known),
    ...spanFindings(card.answerSpan, card.evidence[0].article, pointer, known),
    ...groupFindings(card, pointer, known),
  );
  return findings;
}

function correctionFindings({ question, correction }: Card, pointer: string): readonly Finding[] {
  if (!correction || question.split(correction.wrong).length === 2) return [];
  const message = `the statement does not say "${correction.wrong}" just once; correct one of the two.`;
  return [finding('deck-correction', `${pointer}/correction/wrong`, message)];
}

function disagreementFindings(
  { facts, fillers }: Disagreement,
  pointer: string,
  known: Known,
): readonly Finding[] {
  const gone = 'put it back or remove the disagreement.';
  return [
    ...facts.flatMap((id, index) => {
      const message = `there is no fact ${id} in the deck; ${gone}`;
      return known.facts.has(id) ? [] : [finding('deck-unknown-fact', `${pointer}/facts/${index}`, message)];
    }),
    ...fillers.flatMap(({ article }, index) => {
      const place = `${pointer}/fillers/${index}/article`;
      const message = `there is no article ${article} in the deck; ${gone}`;
      return known.texts.has(article) ? [] : [finding('deck-unknown-article', place, message)];
    }),
  ];
}

function choiceFindings(card: Card, pointer: string): readonly Finding[] {
  const right = new Set(card.accept.map(fold));
  const wrong = new Set<string>();
  return card.distractors.flatMap((distractor, index) => {
    const folded = fold(distractor);
    const place = `${pointer}/distractors/${index}`;
    const repeated = wrong.has(folded);
    wrong.add(folded);
    if (right.has(folded)) {
      return [
        finding('deck-distractor', place, `"${distractor}" also counts as right; give another choice.`),
      ];
    }
    const message = `"${distractor}" is offered twice; give another choice.`;
    return repeated ? [finding('deck-distractor', place, message)] : [];
  });
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
