import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/export/markdown-text.js';
import { writeObsidian } from '../../src/export/obsidian.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { anyText, onOneLine } from './any-text.js';

/** The blocks between blank lines, after the tag and the title. */
const blocksOf = (deck: Deck): readonly string[] => writeObsidian(deck).trimEnd().split('\n\n').slice(2);

const cardsOf = (deck: Deck): readonly string[] => blocksOf(deck).filter((block) => !block.startsWith('## '));

/** The text that Markdown shows. */
function shown(markdown: string): string {
  const textOf = (node: Nodes): string =>
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  return textOf(fromMarkdown(markdown));
}

describe('flashcards.md', () => {
  it('has a block for each card, under a heading for each article', () => {
    expect(writeObsidian(exampleDeck()).split('\n').slice(0, 3)).toEqual([
      '#flashcards',
      '',
      '# Ferries and barley',
    ]);
    expect(blocksOf(exampleDeck()).filter((block) => block.startsWith('## '))).toEqual([
      '## Varen buys electric ferries. The Osterhavn Post, 4 March 2026',
      '## A bank that lends barley. Tessaly Science Weekly',
    ]);
    expect(cardsOf(exampleDeck())).toHaveLength(8);
  });

  it('asks before a line "?" and answers after it', () => {
    const [choice, short] = cardsOf(exampleDeck()).map((card) => card.split('\n'));
    expect(choice?.[0]).toMatch(/^With what will/);
    expect(choice?.slice(1, 5).map((line) => line.slice(0, 5))).toEqual(['- A) ', '- B) ', '- C) ', '- D) ']);
    expect(choice?.slice(5, 8)).toEqual([
      '?',
      '**electric boats**',
      '> The island council of Varen voted on Tuesday to replace its two diesel ferries with **electric boats** by 2029.',
    ]);
    expect(short?.slice(1, 3)).toEqual(['?', '**Tomas Brekke**']);
  });

  it('highlights a gap, and nothing else', () => {
    expect(cardsOf(exampleDeck())[2]).toBe(
      'The new boats will cost ==46 million crowns==, nearly half of which the mainland will pay.',
    );
    const others = cardsOf(exampleDeck()).filter((card) => card.includes('\n?\n'));
    expect(others.filter((card) => card.includes('=='))).toEqual([]);
  });

  it('judges, matches and puts in order', () => {
    const [, wrong, match, order] = cardsOf(bridgesDeck());
    expect(wrong).toContain('\n?\n**False**\nNot June 1958, but June 1962.\n> ');
    expect(match).toMatch(/\n- Ingrid Solheim\n(?:.*\n)*- A\) .*\n(?:.*\n)*\?\n- Ingrid Solheim – Mayor\n/);
    expect(order).toContain('\n?\n1. The oak bridge was finished (3 May 1781)\n2. ');
  });

  it('keeps a hostile deck’s cards apart, each with one line "?" or one gap', () => {
    for (const deck of [hostileDeck(), hostileBridgesDeck()]) {
      const cards = cardsOf(deck);
      expect(cards).toHaveLength(4);
      for (const card of cards) {
        const isCloze = !/\n\?\n/.test(card);
        expect(card.match(/^\s*\?\s*$/gm)?.length ?? 0).toBe(isCloze ? 0 : 1);
        expect(card.match(/==/g)?.length ?? 0).toBe(isCloze ? 2 : 0);
        expect(card).not.toContain('::');
      }
    }
    expect(shown(cardsOf(hostileDeck())[0] ?? '')).toContain('=1+1 <b>bold</b> second line {{c1::x}}?');
  });
});

describe('text as Markdown', () => {
  it('is shown as it stands, and holds no sign of the plugin', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = markdownText(text);
        expect(onOneLine(shown(written))).toBe(onOneLine(text));
        expect(written).not.toMatch(/::|==|\{\{|\}\}|^\s*\?\s*$|\n/);
      }),
    );
  });
});
