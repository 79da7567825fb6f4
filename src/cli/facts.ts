import type { Fact } from '../types/fact.js';
import type { Command } from './command.js';
import { loadPipeline, openEngine, readArticles } from './engine.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { allOf, dayOf, pathsOf } from './flag-values.js';
import { counted, wrong } from './messages.js';
import { ARTICLES, type Given } from './options.js';
import { readArticleFiles } from './read-input.js';
import { createTerminal } from './terminal.js';

/** `factdeck facts`: what the articles tell, one fact a line, as JSON. */
export const factsCommand: Command = {
  name: 'facts',
  describe: 'Print what articles tell: one fact a line, as JSON',
  paths: ARTICLES,
  flags: ['date', 'rules', 'quiet'],
  examples: [['factdeck facts article.txt | jq \'select(.type == "Meeting")\'', 'who met whom']],
  run: facts,
};

async function facts(given: Given): Promise<ExitCode> {
  const terminal = createTerminal({ quiet: given.flags.quiet });
  const flags = allOf({ date: dayOf(given.flags.date), rules: pathsOf('rules', given.flags.rules) });
  if (!flags.ok) return terminal.fail(flags.findings);
  const files = await readArticleFiles(given.paths);
  if (!files.ok) return terminal.fail(files.findings);
  const articles = await readArticles(files.value, flags.value);
  if (!articles.ok) return terminal.fail(articles.findings);
  const engine = await openEngine(flags.value.rules);
  if (!engine.ok) return terminal.fail(engine.findings);
  const { findFacts } = await loadPipeline();
  let count = 0;
  for (const { article, path } of articles.value) {
    terminal.progress(`Reading ${path}`);
    const found = findFacts(engine.value, article).facts;
    for (const fact of found) terminal.result(`${factLine(fact)}\n`);
    terminal.say(`${path}: ${counted(found.length, 'fact')} in article ${article.id}`);
    count += found.length;
  }
  return count > 0 ? EXIT.done : terminal.fail([wrong.noFacts()]);
}

/** A fact as a line of JSON, with the sentence that tells it; sentences of other articles follow under `also`. */
export function factLine(fact: Fact): string {
  const { id, type, rule, roles, polarity, modality, attribution, trigger, confidence } = fact;
  const [{ article, start, end, text }, ...also] = fact.evidence;
  return JSON.stringify({
    id,
    type,
    rule,
    roles: Object.fromEntries(Object.entries(roles).map(([role, fillers]) => [role, fillers.map(inOrder)])),
    polarity,
    modality,
    ...(attribution ? { attribution } : {}),
    evidence: { article, start, end, text },
    ...(also.length > 0 ? { also } : {}),
    trigger,
    confidence,
  });
}

function inOrder({ text, start, end, entity }: Fact['roles'][string][number]) {
  return { text, start, end, entity };
}
