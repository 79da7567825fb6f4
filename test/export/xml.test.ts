import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeMoodle } from '../../src/export/moodle.js';
import { writeQti } from '../../src/export/qti.js';
import { element, xmlText } from '../../src/export/xml.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck, hostileBridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';
import { anyText } from './any-text.js';

/** What libxml2 finds wrong with documents. */
async function faultsIn(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  return errors.map(({ message }) => message);
}

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

/** The texts of the elements within another, as XML has them. */
const textsOf = (
  within: { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> },
  selector: string,
) => [...within.querySelectorAll(selector)].map((one) => one.textContent ?? '');

/** The text that HTML shows. */
const shown = (html = ''): string => {
  const { document } = new DOMParser().parseFromString(
    `<html><body>${html}</body></html>`,
    'text/html',
  ).defaultView;
  return document.body.textContent ?? '';
};

function qtiFiles(deck: Deck): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(writeQti(deck)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

function qtiQuiz(deck: Deck): string {
  return Object.entries(qtiFiles(deck)).find(([name]) => name !== 'imsmanifest.xml')?.[1] ?? '';
}

describe('XML', () => {
  it('holds any text, without the characters that XML has not', async () => {
    const texts = fc.sample(anyText, { numRuns: 300, seed: 1 });
    const written = texts.map((text) => element('a', { b: text }, xmlText(text)));
    expect(await faultsIn(`<r>${written.join('')}</r>`)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(parsed(`<r>${element('a', {}, xmlText(text))}</r>`).querySelector('a')?.textContent).toBe(
          text,
        );
      }),
    );
    expect(xmlText('a\u0000b\u{1f994}\ufffe\ud800')).toBe('ab\u{1f994}');
  });
});

describe('moodle.xml', () => {
  it('is well formed, whatever the deck', async () => {
    const decks = [exampleDeck(), hostileDeck(), bridgesDeck(), hostileBridgesDeck()];
    expect(await faultsIn(...decks.map(writeMoodle))).toEqual([]);
  });

  it('has a question for each card, with its id, in a category for each article', () => {
    const document = parsed(writeMoodle(exampleDeck()));
    expect(textsOf(document, 'category > text')).toEqual([
      '$course$/top/Ferries and barley/Varen buys electric ferries',
      '$course$/top/Ferries and barley/A bank that lends barley',
    ]);
    expect(textsOf(document, 'idnumber')).toEqual(exampleDeck().cards.map(({ id }) => id));
    expect([...document.querySelectorAll('question')].map((one) => one.getAttribute('type'))).toEqual([
      ...['category', 'multichoice', 'shortanswer', 'shortanswer', 'multichoice', 'shortanswer'],
      ...['category', 'multichoice', 'shortanswer', 'multichoice'],
    ]);
  });

  it('says which answers are right, and why', () => {
    const [, choice, short, cloze] = parsed(writeMoodle(exampleDeck())).querySelectorAll('question');
    const right = [...(choice?.querySelectorAll('answer') ?? [])].map((one) => [
      one.getAttribute('fraction'),
      shown(one.textContent ?? ''),
    ]);
    expect(right.filter(([fraction]) => fraction === '100')).toEqual([['100', 'electric boats']]);
    expect(right).toHaveLength(4);
    expect(short && textsOf(short, 'answer > text')).toEqual([
      ...['Tomas Brekke', 'Brekke', 'the shipbuilder Tomas Brekke'],
    ]);
    expect(cloze && shown(textsOf(cloze, 'questiontext > text')[0])).toContain('will cost _____, nearly');
    expect(choice && textsOf(choice, 'generalfeedback > text')[0]).toContain('with <b>electric boats</b> by');
  });

  it('judges, matches, and orders by matching', () => {
    const [, right, wrong, match, order] = parsed(writeMoodle(bridgesDeck())).querySelectorAll('question');
    const truth = [right, wrong].map((one) => one && textsOf(one, 'answer[fraction="100"] > text'));
    expect(truth).toEqual([['true'], ['false']]);
    expect(match && textsOf(match, 'subquestion > answer > text')).toEqual([
      ...['Mayor', 'County engineer', 'Governor'],
    ]);
    expect(order && textsOf(order, 'subquestion > answer > text')).toEqual(['1', '2', '3', '4']);
  });

  it('shows hostile texts as they stand', () => {
    const [, choice, , cloze] = parsed(writeMoodle(hostileDeck())).querySelectorAll('question');
    expect(choice && shown(textsOf(choice, 'questiontext > text')[0])).toContain('=1+1 <b>bold</b>');
    expect(choice && textsOf(choice, 'answer > text').map(shown)).toContain('<img src=x onerror=alert(2)>');
    expect(cloze && textsOf(cloze, 'answer > text')).toEqual([':a}}::b{{']);
  });

  it('lets no star stand for any answer', () => {
    const deck = exampleDeck();
    const cards = deck.cards.slice(1, 2).map((card) => ({ ...card, answer: '*', accept: ['*'] }));
    expect(textsOf(parsed(writeMoodle({ ...deck, cards })), 'answer > text')).toEqual(['\\*']);
  });
});

describe('qti.zip', () => {
  it('holds a manifest that names its one quiz, both well formed, whatever the deck', async () => {
    for (const deck of [exampleDeck(), hostileDeck(), bridgesDeck(), hostileBridgesDeck()]) {
      const files = qtiFiles(deck);
      const [manifest = '', quiz = ''] = Object.keys(files);
      expect([manifest, await faultsIn(...Object.values(files))]).toEqual(['imsmanifest.xml', []]);
      const file = parsed(files[manifest] ?? '').querySelector('resource > file');
      expect([file?.getAttribute('href'), /^[A-Za-z_][\w-]*\.xml$/.test(quiz)]).toEqual([quiz, true]);
    }
  });

  it('has an item for each card, with its id and its kind by Canvas’s names', () => {
    const items = [...parsed(qtiQuiz(exampleDeck())).querySelectorAll('item')];
    expect(items.map((item) => item.getAttribute('ident'))).toEqual(exampleDeck().cards.map(({ id }) => id));
    expect(items.map((item) => textsOf(item, 'fieldentry')[0])).toEqual([
      ...['multiple_choice_question', 'short_answer_question', 'short_answer_question'],
      ...['multiple_choice_question', 'short_answer_question', 'multiple_choice_question'],
      ...['short_answer_question', 'multiple_choice_question'],
    ]);
  });

  it('scores the right answer of every kind, and names only choices that are there', () => {
    for (const deck of [exampleDeck(), bridgesDeck(), hostileBridgesDeck()]) {
      const items = [...parsed(qtiQuiz(deck)).querySelectorAll('item')];
      items.forEach((item, at) => {
        const card = deck.cards[at];
        const right = [...item.querySelectorAll('varequal')].map((one) => {
          const response = item.querySelector(`[ident="${one.getAttribute('respident')}"]`);
          const label = response?.querySelector(`response_label[ident="${one.textContent}"]`);
          return label ? shown(textsOf(label, 'mattext')[0]) : one.textContent;
        });
        const expected = {
          match: card?.pairs?.map((pair) => pair.right),
          order: card?.events?.map((_, place) => String(place + 1)),
          choice: [card?.answer],
          truefalse: [card?.answer],
          short: card?.accept,
          cloze: card?.accept,
        };
        expect(right).toEqual(card && expected[card.kind]);
        const scores = textsOf(item, 'setvar').map(Number);
        expect(Math.round(scores.reduce((sum, score) => sum + score, 0))).toBe(100);
      });
    }
  });
});
