import type { Deck } from '../types/deck.js';
import type { FileSource } from '../types/files.js';
import { cspHash } from './digest.js';
import { type Exporter, wholeFile } from './format.js';
import { jsonForScript, rawText } from './inline.js';
import { quizDeck } from './quiz/quiz-deck.js';
import { renderTemplate } from './template.js';

/** The page's script: by itself, or inside a learning platform. */
export type QuizScript = 'dist/quiz/quiz.js' | 'dist/quiz/scorm.js';

/** `quiz.html`. */
export const exportQuiz: Exporter = (deck, { files }) => wholeFile('quiz.html', writeQuiz(deck, files));

/** Returns the quiz as one HTML page that needs no network and may run no script but its own. */
export function writeQuiz(deck: Deck, files: FileSource, from: QuizScript = 'dist/quiz/quiz.js'): string {
  const script = rawText(files.text(from).trim());
  const style = rawText(files.text('dist/quiz/quiz.css').trim());
  return renderTemplate(files, 'templates/quiz.hbs', {
    title: deck.title,
    version: deck.generator.version,
    script,
    style,
    scriptHash: cspHash(script),
    styleHash: cspHash(style),
    deck: jsonForScript(quizDeck(deck)),
  });
}
