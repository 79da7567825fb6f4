import { treeOf } from '../tree.js';
import type { Document, Mention, Sentence } from '../types/document.js';
import type { Fact, Filler } from '../types/fact.js';
import { announces } from './extract-facts.js';
import { fillRole, type Place } from './fillers.js';
import type { RawTrigger } from './normalise-rule.js';
import type { Path } from './path-language.js';
import { pathText } from './path-text.js';
import { anyLemma, type CompiledRule, type RoleMatcher, type RuleSet } from './rule-set.js';

/** How a role came by what fills it. */
export interface RoleTrace {
  readonly role: string;
  /** What fills it, as the article writes it. */
  readonly text: readonly string[];
  /** The path that matched, as the rule writes it, and with its named parts spelled out. */
  readonly path: string;
  readonly steps: string;
  /** The lowest confidence of the arcs on it. */
  readonly confidence: number;
}

/** How a rule found a fact. */
export interface FactTrace {
  readonly rule: CompiledRule['rule'];
  readonly sentence: Sentence;
  /** The trigger that matched, as the rule's file writes it. */
  readonly trigger: RawTrigger;
  readonly roles: readonly RoleTrace[];
}

/** Walks a fact's paths once more, to tell which led to what; undefined where its rule or its words are not there. */
export function traceFact(document: Document, fact: Fact, ruleSet: RuleSet): FactTrace | undefined {
  const compiled = ruleSet.rules.find(({ rule }) => rule.rule === fact.rule);
  const sentence = document.sentences.find(
    ({ start, end }) => start <= fact.trigger.start && fact.trigger.end <= end,
  );
  const token = sentence?.tokens.find(({ start }) => start === fact.trigger.start);
  if (!compiled || !sentence || !token) return undefined;
  const tree = treeOf(sentence);
  const mentions = new Map<number, Mention>();
  for (const mention of document.mentions) {
    if (mention.sentence === sentence.index && !mentions.has(mention.head))
      mentions.set(mention.head, mention);
  }
  const at = compiled.triggers.findIndex(
    (matcher) =>
      matcher.pos.has(token.upos) &&
      matcher.trigger.lemma.some((lemma) => lemma === anyLemma || lemma === token.lemma.toLowerCase()) &&
      announces(matcher, tree, token.id, ruleSet),
  );
  const trigger = [compiled.raw.trigger].flat()[at];
  if (!trigger) return undefined;
  const place: Place = { tree, trigger: token.id, mentions, document, shared: ruleSet.shared };
  const roles = compiled.roles.flatMap((role) => {
    const fillers = fact.roles[role.name];
    const traced = fillers ? traceRole(role, place, outside(fillers, sentence)) : undefined;
    return traced ? [traced] : [];
  });
  return { rule: compiled.rule, sentence, trigger, roles };
}

/** The words outside a role's fillers: other facts of the verb may have taken them. */
const outside = (fillers: readonly Filler[], { tokens }: Sentence): ReadonlySet<number> =>
  new Set(
    tokens
      .filter((token) => fillers.every(({ start, end }) => token.end <= start || end <= token.start))
      .map(({ id }) => id),
  );

function traceRole(role: RoleMatcher, place: Place, taken: ReadonlySet<number>): RoleTrace | undefined {
  const fill = (path: Path) =>
    fillRole({ ...role, paths: [path] }, place, taken) ?? fillRole({ ...role, paths: [path] }, place);
  const path = role.paths.find(fill);
  const filled = path && fill(path);
  if (!path || !filled) return undefined;
  return {
    role: role.name,
    text: filled.fillers.map((filler) => filler.text),
    path: pathText(path),
    steps: pathText(spelledOut(path, (longer) => fill(longer) !== undefined, place)),
    confidence: filled.confidence,
  };
}

/** The path with each named part replaced by the alternative that leads where the whole does. */
function spelledOut(path: Path, leads: (path: Path) => boolean, place: Place): Path {
  const at = path.findIndex((step) => step.kind === 'named');
  const step = path[at];
  if (step?.kind !== 'named') return path;
  const alternatives = place.shared.paths[step.name] ?? [];
  const longer = alternatives
    .map((alternative) => [...path.slice(0, at), ...alternative, ...path.slice(at + 1)])
    .find(leads);
  return longer ? spelledOut(longer, leads, place) : path;
}
