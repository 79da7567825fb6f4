import type { Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import { orderedChoices } from './choices.js';
import { type Articles, articlesOf, citedEvidence, remarks } from './cited.js';
import { clozePieces } from './cloze.js';
import { type Exporter, wholeFile } from './format.js';
import { newCategories } from './moodle/category.js';
import { moodleSpelling } from './moodle/spelling.js';
import { matchesIn } from './parts.js';
import { onOneLine, shortName } from './plain.js';

/** `questions.gift`. */
export const exportGift: Exporter = (deck) => wholeFile('questions.gift', writeGift(deck));

/** Returns the deck in GIFT, Moodle's text format for questions, a category for each article. */
export function writeGift(deck: Deck): string {
  const articles = articlesOf(deck);
  const categories = newCategories(deck, articles);
  const questions = deck.cards.map((card, at) => {
    const category = categories[at];
    const opened = category === undefined ? '' : `$CATEGORY: ${category}\n\n`;
    return `${opened}${question(card, articles)}\n`;
  });
  return questions.join('\n');
}

function question(card: Card, articles: Articles): string {
  const tags = card.tags.map((tag) => `[tag:${onOneLine(tag).replaceAll(']', ')')}]`);
  const explained = gift(explanation(card, articles));
  const answers = [...answersOf(card), ...(explained ? [`####${explained}`] : [])];
  const asked = card.kind === 'cloze' ? clozePieces(card.question).join('_____') : card.question;
  return [
    `// [id:${card.id}] ${tags.join(' ')}`.trimEnd(),
    // Plain text: Moodle would else take `<b>` for markup.
    `::${gift(shortName(asked))}::[plain]${gift(asked)}{`,
    ...answers.map((answer) => `  ${answer}`),
    '}',
  ].join('\n');
}

function answersOf(card: Card): readonly string[] {
  switch (card.kind) {
    case 'choice':
      return orderedChoices(card).map((choice) =>
        choice === card.answer ? `=${weighed(choice, 100)}` : `~${weighed(choice, 0)}`,
      );
    case 'truefalse':
      return [card.answer.toUpperCase()];
    case 'match':
    case 'order':
      return matchesIn(card).map(({ left, right }) => `=${formatted(left)} -> ${gift(right)}`);
    default:
      return card.accept.map((spelling) => `=${weighed(moodleSpelling(spelling), 100)}`);
  }
}

/** An answer that begins with `%` needs its weight said, one that begins with `[` its format: GIFT would read one there. */
function weighed(answer: string, percent: number): string {
  const text = formatted(answer);
  return text.startsWith('%') ? `%${percent}%${text}` : text;
}

function formatted(answer: string): string {
  const text = gift(answer);
  return text.startsWith('[') ? `[plain]${text}` : text;
}

function explanation(card: Card, articles: Articles): string {
  const sentences = citedEvidence(card, articles).map(({ before, answer, after, source }) => {
    const quoted = `“${before}${answer}${after}”`;
    return source ? `${quoted} (${source})` : quoted;
  });
  return [...remarks(card), ...sentences].join(' ');
}

/** A text as GIFT has it: its signs escaped, on one line, and no arrow of a pair in it. */
function gift(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, '\\$&');
}
