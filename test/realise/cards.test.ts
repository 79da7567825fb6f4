import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dropReasons } from '../../src/realise/drop-reasons.js';
import { realiseCards } from '../../src/realise/realise-cards.js';
import type { CardKind } from '../../src/types/card.js';
import type { CardSpec } from '../../src/types/rule.js';
import {
  documentOf,
  readMarks,
  readTrees,
  ruleFor,
  type Told,
  tokensFrom,
} from '../fixtures/marked-sentence.js';

const trees = readTrees(
  readFileSync(new URL('../fixtures/clause-questions.conllu', import.meta.url), 'utf8'),
);

function realise(marked: string, cards: readonly CardSpec[], kinds?: readonly CardKind[], told: Told = {}) {
  const read = readMarks(marked);
  const { document, fact } = documentOf(read, tokensFrom(trees.get(read.text) ?? [], read.text), told);
  return realiseCards(document, [fact], [ruleFor(fact, cards)], { ...(kinds ? { kinds } : {}), least: 0 });
}

const crowd =
  '{party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} while {:Person|Viktor Marek}, {:Person|Omar Haddad} and {:Person|Hugo Paz} waited.';
const post =
  '{post:Person|Norwegian Prime *Minister*} {holder:Person|Inga Holm} resigned in {time:Time|2031}.';

describe('kinds of card', () => {
  it('offers three other people, none of whom is in the fact', () => {
    const question = 'Whom did {{np party}} meet on 4 May 1950?';
    const { cards } = realise(crowd, [{ ask: 'counterpart', question }]);
    const choice = cards.find((card) => card.kind === 'choice');
    expect([...(choice?.distractors ?? [])].sort()).toEqual(['Hugo Paz', 'Omar Haddad', 'Viktor Marek']);
  });

  it('offers nobody whose name has a common noun in it', () => {
    const marked = crowd.replace('Hugo Paz', 'Lund ally');
    const { cards } = realise(marked, [{ ask: 'counterpart' }], ['choice']);
    expect(cards).toEqual([]);
  });

  it('asks for a typed answer where there are not three wrong choices', () => {
    const met = '{party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} in Oslo.';
    expect(
      realise(met, [{ ask: 'counterpart' }], ['choice', 'short']).cards.map((card) => card.kind),
    ).toEqual(['short']);
    expect(realise(met, [{ ask: 'counterpart' }], ['choice']).cards).toEqual([]);
  });

  it('gives the same cards for the same fact, and ids that do not hang on the wording', () => {
    const once = realise(crowd, [{ ask: 'counterpart' }]);
    expect(realise(crowd, [{ ask: 'counterpart' }])).toEqual(once);
    const reworded = realise(crowd, [{ ask: 'counterpart', question: 'Whom did {{np party}} see?' }]);
    expect(reworded.cards[0]?.id).toBe(once.cards[0]?.id);
  });

  it('names where the answer stands', () => {
    const card = realise(crowd, [{ ask: 'counterpart' }]).cards[0];
    expect(card?.evidence[0].text.slice(card.answerSpan?.start, card.answerSpan?.end)).toBe('Karin Berg');
  });
});

describe('wordings that a rule brings along', () => {
  it.each([
    ['Who is {{the post}}?', 'holder', 'Who is the Norwegian Prime Minister?', 'Inga Holm'],
    [
      'What post does {{name holder}} hold?',
      'post',
      'What post does Inga Holm hold?',
      'Norwegian Prime Minister',
    ],
    ['Who resigned {{pp time}}?', 'holder', 'Who resigned in 2031?', 'Inga Holm'],
    ['{{wh time}} did {{np holder}} resign?', 'time', 'In what year did Inga Holm resign?', '2031'],
    ['What was {{poss holder}} post?', 'post', "What was Inga Holm's post?", 'Norwegian Prime Minister'],
  ])('%s', (question, ask, expected, answer) => {
    const { cards } = realise(post, [{ ask, question }], ['short']);
    expect(cards.map((card) => [card.question, card.answer])).toEqual([[expected, answer]]);
  });

  it.each([
    ['of a denied fact', { polarity: 'negative' }, 'negation-lost'],
    ['of a plan', { modality: 'planned' }, 'not-in-this-reading'],
  ] as const)('are not used %s', (_what, told, code) => {
    const { dropped } = realise(post, [{ ask: 'holder', question: 'Who is {{the post}}?' }], ['short'], told);
    expect(dropped.map((drop) => drop.code)).toEqual([code]);
  });

  it.each([
    ['Who is {{the rank}}?', 'template-error'],
    ['Who is {{post.constructor}}?', 'template-error'],
  ])('may use nothing but roles and helpers: %s', (question, code) => {
    const { dropped } = realise(post, [{ ask: 'holder', question }], ['short']);
    expect(dropped.map((drop) => drop.code)).toEqual([code]);
  });
});

describe('names', () => {
  it('calls a described firm by the name that stands beside the description', () => {
    const marked =
      '{agent:Organization|The port operator}, Corvane Holdings, *resigned* from {org:Organization|the Norland League} in 2031.';
    const { cards } = realise(marked, [{ ask: 'org' }, { ask: 'agent' }], ['short']);
    expect(cards.map((card) => [card.question, card.answer])).toEqual([
      ['From which organization did Corvane Holdings resign in 2031?', 'the Norland League'],
      ['Who resigned from the Norland League in 2031?', 'Corvane Holdings'],
    ]);
  });
});

it('has a plain sentence for every reason', () => {
  for (const [code, reason] of Object.entries(dropReasons))
    expect(`${code}: ${reason}`).toMatch(/^[a-z-]+: [a-z].*[a-z]$/);
});
