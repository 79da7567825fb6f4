import type { Command } from './command.js';
import { conlluOf, formsOf, readConllu, withColumns } from './conllu.js';
import { openAnnotator, readArticles } from './engine.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { dayOf } from './flag-values.js';
import { wrong } from './messages.js';
import { ARTICLES, type Given } from './options.js';
import { type InputFile, readArticleFiles } from './read-input.js';
import { createTerminal, type Terminal } from './terminal.js';

/** `factdeck parse`: sentences with tags, lemmas and trees, in CoNLL-U. */
export const parseCommand: Command = {
  name: 'parse',
  describe: 'Print the sentences of articles with tags, lemmas and trees (CoNLL-U)',
  paths: ARTICLES,
  flags: ['conllu', 'date', 'quiet'],
  examples: [
    ['factdeck parse article.txt > article.conllu', 'Universal Dependencies v2'],
    ['factdeck parse --conllu gold.conllu', 'with the tokens of a treebank'],
  ],
  run: parse,
};

async function parse({ paths, flags }: Given): Promise<ExitCode> {
  const terminal = createTerminal({ quiet: flags.quiet });
  const date = dayOf(flags.date);
  if (!date.ok) return terminal.fail(date.findings);
  const files = await readArticleFiles(paths);
  if (!files.ok) return terminal.fail(files.findings);
  return flags.conllu === true
    ? parseConllu(files.value, terminal)
    : parseArticles(files.value, date.value, terminal);
}

async function parseArticles(files: readonly InputFile[], date: string | undefined, terminal: Terminal) {
  const articles = await readArticles(files, { date });
  if (!articles.ok) return terminal.fail(articles.findings);
  const annotator = await openAnnotator();
  let sentences = 0;
  for (const { article, path } of articles.value) {
    terminal.progress(`Parsing ${path}`);
    const document = annotator.annotate(article);
    terminal.result(conlluOf(document));
    sentences += document.sentences.length;
  }
  return sentences > 0 ? EXIT.done : terminal.fail([wrong.noSentences()]);
}

async function parseConllu(files: readonly InputFile[], terminal: Terminal) {
  const read = files.map((file) => readConllu(new TextDecoder().decode(file.bytes), file.path));
  const findings = read.flatMap((result) => (result.ok ? [] : result.findings));
  if (findings.length > 0) return terminal.fail(findings);
  const sentences = read.flatMap((result) => (result.ok ? result.value : []));
  if (sentences.length === 0) return terminal.fail([wrong.noSentences()]);
  const annotator = await openAnnotator();
  const parsed = annotator.parse(
    sentences.map((sentence) => formsOf(sentence).map((form) => ({ form, start: 0, end: form.length }))),
  );
  for (const [index, sentence] of sentences.entries()) {
    terminal.result(withColumns(sentence, parsed[index]?.tokens ?? []));
  }
  return EXIT.done;
}
