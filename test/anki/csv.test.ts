import { describe, expect, it } from 'vitest';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';
import { csv, importedTwice, inAnki, python, shownText } from './anki.js';

describe.skipIf(!python)('a real Anki, given anki.csv,', () => {
  it('takes each card once, with its type, id, deck and tags', () => {
    const deck = exampleDeck();
    const { imports, notes, sound } = inAnki([csv(deck)]);
    expect(imports).toEqual([{ found: 8, new: 8 }]);
    expect(notes.map(({ guid }) => guid)).toEqual(deck.cards.map(({ id }) => id));
    expect(notes.map(({ type }) => type).sort()).toEqual([...Array(6).fill('Basic'), 'Cloze', 'Cloze']);
    expect(notes.filter(({ cards }) => cards.length !== 1)).toEqual([]);
    expect(notes[0]?.cards[0]?.deck).toBe('Ferries and barley::Varen buys electric ferries');
    expect(notes[0]?.tags).toEqual(['factdeck::agreement', 'factdeck::article::varen-buys-electric-ferries']);
    expect(sound).toBe(true);
  });

  it.each([
    ['de', 'Einfach', 'Lückentext'],
    ['fr', 'Basique', 'Texte à trous'],
    ['es', 'Básico', 'Respuesta anidada'],
    ['ja', '基本', '穴埋め問題'],
  ])('finds the note types in the language %s by the names given', (language, basic, cloze) => {
    const { imports } = inAnki([csv(exampleDeck(), { basic, cloze })], { language });
    expect(imports).toEqual([{ found: 8, new: 8 }]);
  });

  it('changes nothing when the deck is imported again, and takes over what was corrected', () => {
    const deck = exampleDeck();
    const cards = deck.cards.map((card, index) =>
      index === 1 ? { ...card, question: 'Whom did she meet?' } : card,
    );
    const learnt = deck.cards[1]?.id ?? '';
    const steps = [csv(deck), { learn: learnt }, csv(deck), csv({ ...deck, cards })];
    const { imports, notes } = inAnki(steps);
    expect(imports).toEqual([
      { found: 8, new: 8 },
      { found: 8, duplicate: 8 },
      { found: 8, updated: 1, duplicate: 7 },
    ]);
    expect(notes).toHaveLength(8);
    expect(notes[1]?.cards[0]?.question).toContain('Whom did she meet?');
    expect(notes[1]?.cards[0]?.interval).toBe(9);
  });

  it('takes statements, pairs and events as basic notes, hostile or not', () => {
    for (const [deck, after] of [
      [bridgesDeck(), ''],
      [hostileBridgesDeck(), ' </script><img src=x onerror=alert(1)> {{c1::x}} [sound:x.mp3]'],
    ] as const) {
      const { imports, notes, sound } = inAnki([csv(deck)]);
      expect(imports).toEqual([{ found: 4, new: 4 }]);
      expect(notes.map(({ type, cards }) => `${type} ${cards.length}`)).toEqual(Array(4).fill('Basic 1'));
      const [, statement, pairs, events] = notes.map(({ cards: [card] }) => card);
      expect(shownText(statement?.question ?? '')).toContain('True or false?');
      expect(shownText(pairs?.question ?? '')).toContain(`Ingrid Solheim${after}`);
      expect(shownText(events?.answer ?? '')).toContain(`The road bridge was opened${after}`);
      expect(sound).toBe(true);
    }
  });

  it('shows hostile text as it stands', () => {
    const { imports, notes } = inAnki([csv(hostileDeck())]);
    expect(imports).toEqual([{ found: 4, new: 4 }]);
    const cards = notes.flatMap((note) => note.cards);
    expect(cards).toHaveLength(4);
    const [first, second, third] = cards.map(({ question }) => shownText(question));
    expect(first).toContain('=1+1 <b>bold</b>');
    expect(first).toContain('{{c1::x}}?');
    expect(second).toContain('-2+3');
    expect(third).toContain('+{[...]} or {{c2::}} ::');
    expect(shownText(cards[2]?.answer ?? '')).toContain('+{:a}}::b{{} or {{c2::}} ::');
  });

  it('takes ten thousand cards, and again', () => {
    const { found, expected } = importedTwice(csv(largeDeck(10_000)), 10_000);
    expect(found).toEqual(expected);
  });
});
