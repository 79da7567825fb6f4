import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import { orderedChoices } from './choices.js';
import { type Articles, articlesOf } from './cited.js';
import { clozePieces } from './cloze.js';
import { type Exporter, wholeFile } from './format.js';
import { explanationHtml, htmlText } from './html-text.js';
import { newCategories } from './moodle/category.js';
import { moodleSpelling } from './moodle/spelling.js';
import { matchesIn } from './parts.js';
import { onOneLine, shortName } from './plain.js';
import { element, type Xml, xmlDocument, xmlText } from './xml.js';

/** `moodle.xml`. */
export const exportMoodle: Exporter = (deck) => wholeFile('moodle.xml', writeMoodle(deck));

/** Returns the deck as questions for Moodle's question bank, a category for each article; a card's id is its ID number. */
export function writeMoodle(deck: Deck): string {
  const articles = articlesOf(deck);
  const categories = newCategories(deck, articles);
  const questions = deck.cards.flatMap((card, at) => {
    const category = categories[at];
    const opened = category === undefined ? [] : [categoryQuestion(`$course$/top/${category}`)];
    return [...opened, question(card, articles)];
  });
  return xmlDocument(element('quiz', {}, ...questions.map((one) => `\n${one}`), '\n'));
}

const categoryQuestion = (category: string): Xml =>
  element('question', { type: 'category' }, element('category', {}, textElement(category)));

const textElement = (text: string): Xml => element('text', {}, xmlText(text));

const htmlElement = (name: string, html: string): Xml => element(name, { format: 'html' }, textElement(html));

const types: Readonly<Record<Card['kind'], string>> = {
  choice: 'multichoice',
  truefalse: 'truefalse',
  short: 'shortanswer',
  cloze: 'shortanswer',
  match: 'matching',
  order: 'matching',
};

function question(card: Card, articles: Articles): Xml {
  const asked = card.kind === 'cloze' ? clozePieces(card.question).join('_____') : card.question;
  return element(
    'question',
    { type: types[card.kind] },
    element('name', {}, textElement(shortName(asked))),
    htmlElement('questiontext', `<p>${htmlText(asked)}</p>`),
    htmlElement('generalfeedback', explanationHtml(card, articles)),
    element('defaultgrade', {}, '1'),
    element('idnumber', {}, xmlText(card.id)),
    ...answersOf(card),
    element('tags', {}, ...card.tags.map((tag) => element('tag', {}, textElement(onOneLine(tag))))),
  );
}

function answersOf(card: Card): readonly Xml[] {
  switch (card.kind) {
    case 'choice':
      return [
        ...[element('single', {}, 'true'), element('shuffleanswers', {}, 'true')],
        element('answernumbering', {}, 'ABCD'),
        ...orderedChoices(card).map((choice) =>
          answer(choice === card.answer, 'html', `<p>${htmlText(choice)}</p>`),
        ),
      ];
    case 'truefalse':
      return ['True', 'False'].map((choice) =>
        answer(choice === card.answer, 'moodle_auto_format', choice.toLowerCase()),
      );
    case 'match':
    case 'order':
      return [
        element('shuffleanswers', {}, 'true'),
        ...matchesIn(card).map(({ left, right }) =>
          element(
            'subquestion',
            { format: 'html' },
            textElement(`<p>${htmlText(left)}</p>`),
            element('answer', {}, textElement(right)),
          ),
        ),
      ];
    default:
      return [
        element('usecase', {}, '0'),
        ...card.accept.map((spelling) => answer(true, 'moodle_auto_format', moodleSpelling(spelling))),
      ];
  }
}

function answer(isRight: boolean, format: string, text: string): Xml {
  return element('answer', { fraction: isRight ? '100' : '0', format }, textElement(text));
}
