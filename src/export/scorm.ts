import { orderKey } from './digest.js';
import { type Exporter, wholeFile } from './format.js';
import { writeQuiz } from './quiz.js';
import { renderTemplate } from './template.js';
import { zipped } from './zip.js';

/** `quiz-scorm.zip`: the quiz page with a script that talks to the platform, and the manifest that names it. */
export const exportScorm: Exporter = (deck, { files }) => {
  const manifest = renderTemplate(files, 'templates/imsmanifest.hbs', {
    identifier: `factdeck-${orderKey(deck.id).slice(0, 16)}`,
    title: xmlText(deck.title),
  });
  const page = writeQuiz(deck, files, 'dist/quiz/scorm.js');
  return wholeFile('quiz-scorm.zip', zipped({ 'imsmanifest.xml': manifest, 'quiz.html': page }));
};

/** Drops what may not stand in XML 1.0, not even escaped: control characters and halves of surrogate pairs. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}
