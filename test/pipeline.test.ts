import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeckValidator } from '../src/deck/validate-deck.js';
import { createEngine, makeDeck, readArticle, studyArticle } from '../src/pipeline.js';
import { packageFiles } from '../src/resources.js';
import type { Article } from '../src/types/article.js';

const files = packageFiles();
const validate = createDeckValidator(files);
const created = createEngine(files);
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

function read(bytes: Uint8Array, name: string): Article {
  const article = readArticle(bytes, { name });
  if (!article.ok) throw new Error(article.findings[0]?.message);
  return article.value;
}

const kinds = ['choice', 'truefalse', 'short', 'cloze', 'match', 'order'] as const;
/** The outer form of each kind's question. */
const forms = {
  choice: /^["“]?\p{Lu}[^?]*\?$/u,
  short: /^["“]?\p{Lu}[^?]*\?$/u,
  truefalse: /^["“]?\p{Lu}[^?]*\.$/u,
  cloze: /^[^_]*___[^_]*$/,
  match: /^Match each /,
  order: /^Put these events in order/,
};

function deckOf(article: Article) {
  const study = studyArticle(engine, article, kinds);
  return makeDeck(engine, [study], { version: '0.0.0', record: {} }).deck;
}

const seeds = new URL('../seeds/', import.meta.url);

describe.each(readdirSync(seeds))('seeds/%s', (name) => {
  const article = read(readFileSync(new URL(name, seeds)), name);
  const document = engine.annotator.annotate(article);
  const deck = deckOf(article);

  it('has sentences whose tokens lead back into the text and form one tree each', () => {
    expect(document.sentences.length).toBeGreaterThan(15);
    for (const { tokens } of document.sentences) {
      expect(tokens.filter((token) => token.head === 0)).toHaveLength(1);
      for (const token of tokens) {
        expect(article.text.slice(token.start, token.end)).toBe(token.form);
        let steps = 0;
        for (let up = token; up.head > 0 && steps <= tokens.length; steps++) up = tokens[up.head - 1] ?? up;
        expect(steps).toBeLessThanOrEqual(tokens.length);
      }
    }
  });

  it('has mentions that lie within their sentences', () => {
    for (const mention of document.mentions) {
      const { start, end } = document.sentences[mention.sentence] ?? { start: 0, end: 0 };
      expect(mention.start).toBeGreaterThanOrEqual(start);
      expect(mention.end).toBeLessThanOrEqual(end);
      expect(mention.start).toBeLessThan(mention.end);
    }
  });

  it('gives a sound deck with enough to ask', () => {
    const checked = validate(deck);
    expect(checked.ok ? [] : checked.findings).toEqual([]);
    expect(deck.cards.length).toBeGreaterThanOrEqual(10);
  });

  it('asks questions that do not give their answers away and rest on a paragraph', () => {
    for (const card of deck.cards) {
      const [evidence] = card.evidence;
      expect(card.question).toMatch(forms[card.kind]);
      expect(` ${card.question} `).not.toContain(` ${card.answer} `);
      const span = card.answerSpan ?? { start: evidence.start, end: evidence.start };
      expect(span.start).toBeGreaterThanOrEqual(evidence.start);
      expect(span.end).toBeLessThanOrEqual(evidence.end);
      const inside = article.blocks.some(
        (block) => block.kind === 'paragraph' && block.start <= evidence.start && evidence.end <= block.end,
      );
      expect(inside).toBe(true);
    }
  });

  it('gives the same deck twice', () => {
    expect(JSON.stringify(deckOf(article))).toBe(JSON.stringify(deck));
  });
});

describe('any text', () => {
  const words =
    'Angela Holm Norway the a of in on met said that will not who , . ? " “ ” ( ) 1999 May 40 percent ’s and or has been visited troops sent to 😀 العربية'.split(
      ' ',
    );

  it('gives a sound deck, however odd', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 60 }), (chosen) => {
        const deck = deckOf(read(new TextEncoder().encode(chosen.join(' ')), 'odd.txt'));
        const checked = validate(deck);
        expect(checked.ok ? [] : checked.findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
