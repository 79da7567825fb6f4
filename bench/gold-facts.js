// The facts that a teacher would want asked of an article, and whether a card asks for one.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** The facts beside an article: [{ sentence, importance, questions: [{ ask, answers }] }]; none where there is no file. */
export function factsOf(folder, name) {
  const file = join(folder, `${basename(name, extname(name))}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).facts : [];
}

const smallWords = new Set(
  (
    'a an the of in on at to for with by from and or is was were are be been did do does has have had what which who ' +
    'whom whose when where why how many much that this it its his her their according as than'
  ).split(' '),
);
const plain = (text) =>
  text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|an?|on|in|at|by|to|from|because of|due to) /, '')
    .trim();
const stem = (word) => word.replace(/(?:ing|ed|es|s|ion|ment)$/, '').slice(0, 6);
const contentWords = (text) =>
  new Set(
    plain(text)
      .split(' ')
      .filter((word) => word && !smallWords.has(word))
      .map(stem),
  );
const shareIn = (wanted, found) =>
  wanted.size === 0 ? 1 : [...wanted].filter((word) => found.has(word)).length / wanted.size;

/** Harmonic mean of how much of either text's content words the other has. */
function likeness(one, other) {
  const [a, b] = [contentWords(one), contentWords(other)];
  const [there, back] = [shareIn(a, b), shareIn(b, a)];
  return there + back === 0 ? 0 : (2 * there * back) / (there + back);
}

const accepts = (card, answers) =>
  answers.some(
    (answer) =>
      card.accept.some((text) => plain(text) === plain(answer)) || likeness(card.answer, answer) >= 0.75,
  );

/** Whether a card accepts an answer to a fact and asks for it in much the same words, or from the same sentence in some of them. */
export function covers(card, fact) {
  const flat = (text) => text.replace(/\s+/g, ' ').trim();
  const sameSentence = card.evidence.some(
    (one) => flat(fact.sentence).includes(flat(one.text)) || flat(one.text).includes(flat(fact.sentence)),
  );
  return fact.questions.some(({ ask, answers }) => {
    if (!accepts(card, answers)) return false;
    return shareIn(contentWords(ask), contentWords(card.question)) >= (sameSentence ? 0.3 : 0.55);
  });
}
