import { describe, expect, it } from 'vitest';
import { askAbout, createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';
import type { Card, CardKind } from '../../src/types/card.js';

const made = createEngine(packageFiles());
if (!made.ok) throw new Error('the rules do not load');
const engine = made.value;

function cardsOf(text: string, kind: CardKind): readonly Card[] {
  const article = readArticle(Buffer.from(text), { name: 'article.txt' });
  if (!article.ok) throw new Error('unreadable');
  return askAbout(engine, findFacts(engine, article.value), [kind]).cards;
}

const siege = `The siege of Lundby

General Karin Berg launched the assault on Lundby on May 4, 1950.

Shells hit the terminals at Bin Jarad, Es Salter and Ras Manuf. Her aide Omar Haddad resigned.

Envoy Ana Valdivia praised Foreign Minister Hugo Paz in June 1950.`;

describe('wrong choices', () => {
  it('for a person are no places, whatever their names look like', () => {
    const asked = cardsOf(siege, 'choice').filter(({ question }) => /^Who/.test(question));
    expect(asked.length).toBeGreaterThan(0);
    for (const card of asked) expect(card.distractors.join()).not.toMatch(/Bin Jarad|Es Salter|Ras Manuf/);
  });

  it('for a person are no companies that look like one', () => {
    const text = `Trade in Norland

Karin Berg praised Omar Haddad in May 1950. Ana Valdivia resigned. Hugo Paz left Oslo. Inga Holm retired.

Shares in Friese Zuivel fell. Friese Zuivel closed. Bahari Timur Lines went bankrupt.`;
    const asked = cardsOf(text, 'choice').filter(({ question }) => /^Who/.test(question));
    expect(asked.length).toBeGreaterThan(0);
    for (const card of asked) expect(card.distractors.join()).not.toMatch(/Zuivel|Lines/);
  });

  it('for a place are none that only the title of a work names', () => {
    const text = `Karin Berg

Karin Berg was born in Lundby, a village near Oslo, in 1901.

She studied in Bergen and worked in Trondheim. Her opera "From the Old World" was performed in the key of B minor.`;
    for (const { distractors } of cardsOf(text, 'choice')) {
      expect(distractors).not.toContain('the Old World');
      expect(distractors).not.toContain('B');
    }
  });
});

describe('gaps', () => {
  it('are left for names and numbers, not for common nouns', () => {
    const answers = cardsOf(
      'Trade in Norland\n\nKarin Berg praised the Treaty of Lundby in 1950. Merchants sold 900 tons of salt in Norway.',
      'cloze',
    ).map(({ answer }) => answer);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toMatch(/\p{Lu}|\d/u);
    expect(answers).not.toContain('Merchants');
  });

  it('hide no half of a name', () => {
    for (const { question } of cardsOf(
      'A funeral\n\nPresident Surya Prabaswara will attend a funeral in Oslo on 20 August 2025. President Surya spoke in Oslo in 2024.',
      'cloze',
    ))
      expect(question).not.toMatch(/___ Prabaswara|Surya ___/);
  });
});
