import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { writeGift } from '../../src/export/gift.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { anyText, deckOf, onOneLine } from './any-text.js';

const questionsIn = (deck: Deck): readonly GIFTQuestion[] =>
  parse(writeGift(deck)).filter(({ type }) => type !== 'Category');

describe('questions.gift, read by gift-pegjs,', () => {
  it('has a question for each card, with its id, in a category for each article', () => {
    const all = parse(writeGift(exampleDeck()));
    const categories = all.filter(({ type }) => type === 'Category');
    expect(categories.map(({ title }) => title)).toEqual([
      'Ferries and barley/Varen buys electric ferries',
      'Ferries and barley/A bank that lends barley',
    ]);
    const questions = questionsIn(exampleDeck());
    expect(questions.map((question) => 'id' in question && question.id)).toEqual(
      exampleDeck().cards.map(({ id }) => id),
    );
    expect(questions.map(({ type }) => type)).toEqual([
      'MC',
      'Short',
      'Short',
      'MC',
      'Short',
      'MC',
      'Short',
      'MC',
    ]);
  });

  it('asks with choices, spellings and a gap, and explains', () => {
    const [choice, short, cloze] = questionsIn(exampleDeck());
    expect(choice).toMatchObject({
      stem: {
        format: 'plain',
        text: 'With what will the island council of Varen replace its two diesel ferries?',
      },
      globalFeedback: {
        text: expect.stringMatching(
          /^“The island council .* by 2029\.” \(Varen buys electric ferries\. The Oster/,
        ),
      },
    });
    const choices = choice?.type === 'MC' ? choice.choices : [];
    expect(choices.filter(({ isCorrect }) => isCorrect).map(({ text }) => text.text)).toEqual([
      'electric boats',
    ]);
    expect(choices.map(({ text }) => text.text).sort()).toEqual([
      'a road tunnel',
      'electric boats',
      'hydrogen planes',
      'sailing barges',
    ]);
    const spellings = short?.type === 'Short' ? short.choices : [];
    expect(spellings.map(({ text }) => text.text)).toEqual([
      'Tomas Brekke',
      'Brekke',
      'the shipbuilder Tomas Brekke',
    ]);
    expect(cloze).toMatchObject({
      stem: { text: 'The new boats will cost _____, nearly half of which the mainland will pay.' },
    });
  });

  it('judges, matches, and orders by matching', () => {
    const [right, wrong, match, order] = questionsIn(bridgesDeck());
    expect([right, wrong]).toMatchObject([
      { type: 'TF', isTrue: true },
      { type: 'TF', isTrue: false },
    ]);
    expect(wrong).toMatchObject({
      globalFeedback: { text: expect.stringMatching(/^Not June 1958, but June 1962\. “Governor/) },
    });
    const pairs = [match, order].map((question) =>
      question?.type === 'Matching'
        ? question.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer])
        : [],
    );
    expect(pairs[0]).toEqual([
      ['Ingrid Solheim', 'Mayor'],
      ['Tomas Brekke', 'County engineer'],
      ['Per Aune', 'Governor'],
    ]);
    expect(pairs[1]?.map(([, place]) => place)).toEqual(['1', '2', '3', '4']);
    expect(pairs[1]?.[0]?.[0]).toBe('The oak bridge was finished');
  });

  it('holds hostile texts as they stand', () => {
    const [choice, short, cloze, last] = questionsIn(hostileDeck());
    expect(choice).toMatchObject({ stem: { text: '=1+1 <b>bold</b> second line {{c1::x}}?' } });
    const choices = choice?.type === 'MC' ? choice.choices.map(({ text }) => text.text) : [];
    expect([...choices].sort()).toEqual(
      ['+1', '</script> & "quoted"', '<img src=x onerror=alert(2)>', '{{c2::no}}'].sort(),
    );
    expect([short, cloze, last].map((question) => question?.type)).toEqual(['Short', 'Short', 'Short']);
    expect(questionsIn(hostileBridgesDeck()).map(({ type }) => type)).toEqual([
      'TF',
      'TF',
      'Matching',
      'Matching',
    ]);
  });

  it('gives back any question and its choices', () => {
    const text = anyText.filter((one) => onOneLine(one) !== '');
    fc.assert(
      fc.property(text, text, text, (question, answer, wrong) => {
        const [read] = questionsIn(deckOf('choice', question, answer, [wrong]));
        const shown = (one: string) => onOneLine(one).replaceAll('->', '→');
        expect(read && 'stem' in read && onOneLine(read.stem.text)).toBe(shown(question));
        if (answer === wrong) return;
        const choices = read?.type === 'MC' ? read.choices : [];
        expect(choices.map((one) => [onOneLine(one.text.text), one.isCorrect]).sort()).toEqual(
          [
            [shown(answer), true],
            [shown(wrong), false],
          ].sort(),
        );
      }),
    );
  });
});
