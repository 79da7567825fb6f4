import type { Rule } from '../types/rule.js';
import type { Command, CommandGroup } from './command.js';
import { loadPipeline, openEngine } from './engine.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { allOf, pathsOf } from './flag-values.js';
import { counted } from './messages.js';
import type { Given } from './options.js';
import { createTerminal } from './terminal.js';

const listCommand: Command = {
  name: 'list',
  describe: 'Print the rules: name, fact type, what it finds, what it asks',
  flags: ['rules', 'quiet', 'json'],
  examples: [['factdeck rules list', 'what factdeck looks for in an article']],
  run: list,
};

const checkCommand: Command = {
  name: 'check',
  describe: "Run the rules' own examples, and look for parts that no example needs",
  paths: { name: 'file', describe: 'Rule file of your own; without one, all rules of factdeck' },
  flags: ['quiet', 'json'],
  examples: [['factdeck rules check my-rule.yml', 'before giving it to build --rules']],
  run: check,
};

/** `factdeck rules list` and `factdeck rules check`. */
export const rulesCommands: CommandGroup = {
  name: 'rules',
  describe: 'Print the rules, or check rules that you wrote',
  commands: [listCommand, checkCommand],
};

async function list({ flags: given }: Given): Promise<ExitCode> {
  const terminal = createTerminal(given);
  const flags = allOf({ rules: pathsOf('rules', given.rules) });
  if (!flags.ok) return terminal.fail(flags.findings);
  const engine = await openEngine(flags.value.rules);
  if (!engine.ok) return terminal.fail(engine.findings);
  const rules = engine.value.rules.rules.map(({ rule }) => rule);
  const listed = rules.map(catalogueEntry);
  if (given.json === true) terminal.result(`${JSON.stringify({ ok: true, rules: listed })}\n`);
  else terminal.result(listed.map(entryText).join('\n'));
  return EXIT.done;
}

interface CatalogueEntry {
  readonly rule: string;
  readonly fact: string;
  readonly gloss: string;
  readonly asks: readonly string[];
  readonly examples: number;
}

function catalogueEntry({ rule, fact, gloss, cards, examples }: Rule): CatalogueEntry {
  return { rule, fact, gloss, asks: [...new Set(cards.map((card) => card.ask))], examples: examples.length };
}

function entryText({ rule, fact, gloss, asks, examples }: CatalogueEntry): string {
  const asked = asks.length > 0 ? `asks for ${asks.join(', ')}` : 'asks nothing';
  return `${rule} (${fact})\n  ${gloss}\n  ${asked}; ${counted(examples, 'example')}\n`;
}

async function check({ paths, flags }: Given): Promise<ExitCode> {
  const terminal = createTerminal(flags);
  const engine = await openEngine(paths);
  if (!engine.ok) return terminal.fail(engine.findings);
  const { checkEngineRules } = await loadPipeline();
  const asked = engine.value.rules.rules.filter(
    ({ rule }) => paths.length === 0 || paths.some((path) => path === rule.file),
  );
  const findings = checkEngineRules({ ...engine.value, rules: { ...engine.value.rules, rules: asked } });
  if (findings.length > 0) return terminal.fail(findings);
  const examples = asked.reduce((sum, { rule }) => sum + rule.examples.length, 0);
  terminal.say(`${counted(asked.length, 'rule')} with ${counted(examples, 'example')}: all hold`);
  if (flags.json === true) terminal.result(`${JSON.stringify({ ok: true, findings: [] })}\n`);
  return EXIT.done;
}
