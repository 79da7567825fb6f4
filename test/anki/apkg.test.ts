import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/types/card.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { apkg, csv, importedTwice, inAnki, python, shownText } from './anki.js';

/** The deck with other contents of its second card, last changed at a time. */
function corrected(deck: Deck, change: Partial<Card>): Deck {
  return { ...deck, cards: deck.cards.map((card, at) => (at === 1 ? { ...card, ...change } : card)) };
}

describe.skipIf(!python)('a real Anki, given anki.apkg,', () => {
  it('takes each card once, in order, with its type, id, deck and tags', async () => {
    const deck = exampleDeck();
    const { imports, notes, sound } = inAnki([await apkg(deck)]);
    expect(imports).toEqual([{ found: 8, new: 8 }]);
    expect(notes.map(({ guid }) => guid)).toEqual(deck.cards.map(({ id }) => id));
    expect(notes.map(({ type }) => type)).toEqual(deck.cards.map(({ kind }) => `factdeck ${kind}`));
    expect(notes.map(({ cards }) => cards.map(({ place }) => place))).toEqual(
      deck.cards.map((_, index) => [index + 1]),
    );
    expect(notes[0]?.cards[0]?.deck).toBe('Ferries and barley::Varen buys electric ferries');
    expect(notes[0]?.tags).toEqual(['factdeck::agreement', 'factdeck::article::varen-buys-electric-ferries']);
    expect(notes[1]?.fields).toMatchObject({
      Question: 'Whom did Mayor Ingrid Solheim meet in Osterhavn before the vote?',
      Answer: 'Tomas Brekke',
      'Also right': 'Brekke; the shipbuilder Tomas Brekke',
    });
    expect(sound).toBe(true);
  });

  it('updates only a card that changed, and keeps its schedule', async () => {
    const deck = exampleDeck();
    const rebuilt = corrected(deck, { answer: 'Tomas A. Brekke', modified: '2026-02-03T04:05:06Z' });
    const learnt = deck.cards[1]?.id ?? '';
    const steps = [await apkg(deck), { learn: learnt }, await apkg(deck), await apkg(rebuilt)];
    const { imports, notes, sound } = inAnki(steps);
    expect(imports).toEqual([
      { found: 8, new: 8 },
      { found: 8, duplicate: 8 },
      { found: 8, updated: 1, duplicate: 7 },
    ]);
    expect(notes).toHaveLength(8);
    expect(notes[1]?.fields.Answer).toBe('Tomas A. Brekke');
    expect(notes[1]?.cards.map(({ interval }) => interval)).toEqual([9]);
    expect(sound).toBe(true);
  });

  it('leaves what the learner wrote after the deck changed', async () => {
    const deck = exampleDeck();
    const rebuilt = corrected(deck, { answer: 'Tomas A. Brekke', modified: '2026-02-03T04:05:06Z' });
    const steps = [await apkg(deck), { edit: ['Whom did', 'Who did'] as const }, await apkg(rebuilt)];
    const { imports, notes } = inAnki(steps);
    expect(imports[1]).toEqual({ found: 8, duplicate: 8 });
    expect(notes[1]?.fields.Question).toMatch(/^Who did/);
  });

  it('updates a card that changed without a record of it, if told to update always', async () => {
    const deck = exampleDeck();
    const changed = await apkg(corrected(deck, { answer: 'Tomas A. Brekke' }));
    const steps = [await apkg(deck), { 'apkg always': changed.apkg }];
    const { imports, notes } = inAnki(steps);
    expect(imports[1]).toEqual({ found: 8, updated: 1, duplicate: 7 });
    expect(notes[1]?.fields.Answer).toBe('Tomas A. Brekke');
  });

  it('adds cards that are new and leaves those that are gone', async () => {
    const deck = exampleDeck();
    const [first = deck.cards[0], ...others] = deck.cards;
    if (!first) throw new Error('The fixture is empty.');
    const added = { ...first, id: 'card-added-0123456789', question: 'What will replace the ferries?' };
    const steps = [await apkg(deck), await apkg({ ...deck, cards: [...others, added] })];
    const { imports, notes, sound } = inAnki(steps);
    expect(imports[1]).toEqual({ found: 8, new: 1, duplicate: 7 });
    expect(notes.map(({ guid }) => guid).sort()).toEqual(
      [added.id, ...deck.cards.map(({ id }) => id)].sort(),
    );
    expect(sound).toBe(true);
  });

  it('doubles nothing where the deck came as anki.csv before, nor the other way round', async () => {
    const deck = exampleDeck();
    const newer = {
      ...deck,
      cards: deck.cards.map((card) => ({ ...card, modified: '2099-01-01T00:00:00Z' })),
    };
    const first = csv(deck);
    const second = await apkg(newer);
    const after = inAnki([first, second, first]);
    expect(after.imports.map(({ conflicting = 0, new: added = 0 }) => [added, conflicting])).toEqual([
      [8, 0],
      [0, 8],
      [0, 0],
    ]);
    expect([after.count, after.types, after.sound]).toEqual([8, ['Basic', 'Cloze'], true]);
    const before = inAnki([second, first]);
    expect(before.imports[1]).toEqual({ found: 8, conflicting: 8 });
    expect([before.count, before.types]).toEqual([
      8,
      ['factdeck choice', 'factdeck cloze', 'factdeck short'],
    ]);
  });

  it('asks a term’s definition in both directions', async () => {
    const {
      cards: [card],
      ...deck
    } = exampleDeck();
    if (!card) throw new Error('The fixture is empty.');
    const definition = {
      ...card,
      ...{ kind: 'short' as const, question: 'What is a seed bank?', distractors: [] },
      answer: 'a store of seeds that outlasts a bad harvest',
    };
    const [evidence] = card.evidence;
    const trigger = { text: 'store', start: 0, end: 5 };
    const fact = {
      ...{ id: card.factId, type: 'Definition', rule: 'definition', trigger, roles: {}, confidence: 1 },
      ...{ polarity: 'positive' as const, modality: 'asserted' as const, evidence: [evidence] as const },
    };
    const { notes, sound } = inAnki([await apkg({ ...deck, facts: [fact], cards: [definition] })]);
    const [question, reverse] = notes[0]?.cards ?? [];
    expect([question?.template, reverse?.template]).toEqual(['Question', 'Reverse']);
    expect(shownText(reverse?.question ?? '').trim()).toBe(
      'What is this: a store of seeds that outlasts a bad harvest?',
    );
    expect(shownText(reverse?.answer ?? '')).toContain('a seed bank');
    expect(sound).toBe(true);
  });

  it('shows hostile text as it stands', async () => {
    const after = ' </script><img src=x onerror=alert(1)> {{c1::x}} [sound:x.mp3] \\(y\\) "z" &amp;';
    for (const [deck, texts] of [
      [hostileDeck(), ['=1+1 <b>bold</b>', '+{:a}}::b{{} or {{c2::}} ::']],
      [hostileBridgesDeck(), [`Ingrid Solheim${after}`, `The road bridge was opened${after}`]],
    ] as const) {
      const { notes, imports, sound } = inAnki([await apkg(deck)]);
      expect(imports).toEqual([{ found: 4, new: 4 }]);
      const shown = notes.flatMap(({ cards }) => cards.map(({ answer }) => shownText(answer)));
      for (const text of texts) expect(shown.filter((answer) => answer.includes(text))).toHaveLength(1);
      expect(sound).toBe(true);
    }
  });

  it('takes statements, pairs and events as choices', async () => {
    const { notes } = inAnki([await apkg(bridgesDeck())]);
    expect(notes.map(({ type }) => type)).toEqual(Array(4).fill('factdeck choice'));
    expect(notes[1]?.fields).toMatchObject({
      Choices: '<ul><li>True</li><li class="right">False</li></ul>',
      Answer: 'False',
      Remark: 'Not June 1958, but <b>June 1962</b>.',
    });
    expect(notes[2]?.fields.Answer).toMatch(/^<table><tr><td>Ingrid Solheim<\/td><td>Mayor<\/td><\/tr>/);
    expect(notes[3]?.fields.Answer).toMatch(/^<ol><li>The oak bridge was finished \(3 May 1781\)<\/li>/);
  });

  it('takes ten thousand cards, and again', async () => {
    const { found, expected } = importedTwice(await apkg(largeDeck(10_000)), 10_000);
    expect(found).toEqual(expected);
  });
});
