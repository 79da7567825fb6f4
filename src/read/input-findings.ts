import type { Finding } from '../types/finding.js';

/** Levels of markup that are read; pages that people write have fewer than a hundred. */
export const DEEPEST_MARKUP = 250;

/** What can be wrong with an input, worded once. */
export const inputFindings = {
  encoding: (file: string, line: number): Finding => ({
    code: 'input-encoding',
    message: 'The text is not valid UTF-8. Save it as UTF-8 (without changing its ending) and try again.',
    file,
    line,
  }),
  utf16: (file: string): Finding => ({
    code: 'input-encoding',
    message: 'The text is in UTF-16. Save it as UTF-8 and try again.',
    file,
  }),
  binary: (file: string, what: string): Finding => ({
    code: 'input-binary',
    message: `This is ${what}, not text. Save the article as plain text, Markdown or HTML and try again.`,
    file,
  }),
  empty: (file: string): Finding => ({
    code: 'input-empty',
    message: 'There is no text in it. Give a file that holds an article.',
    file,
  }),
  depth: (file: string): Finding => ({
    code: 'input-depth',
    message: `Its markup is nested more than ${DEEPEST_MARKUP} levels deep. Save the article as plain text and try again.`,
    file,
  }),
  frontMatter: (file: string, line: number, reason: string): Finding => ({
    code: 'input-front-matter',
    message: `The front matter between the two "---" is not valid YAML: ${reason}. Correct or remove it.`,
    file,
    line,
  }),
};
