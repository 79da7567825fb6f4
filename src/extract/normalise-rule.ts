import type { EntityType, Upos } from '../types/document.js';
import type { Modality } from '../types/fact.js';
import type { CardSpec, RoleSpec, Rule, RuleExample, Trigger } from '../types/rule.js';
import type { RuleFault } from './compile-rule.js';
import type { SharedNames } from './rule-set.js';

/** One item, or a list of them. */
export type OneOrMany = string | readonly string[];
/** A trigger as its file writes it. */
export interface RawTrigger {
  readonly lemma: OneOrMany;
  readonly pos: OneOrMany;
  readonly with?: Readonly<Record<string, OneOrMany>>;
  readonly without?: Readonly<Record<string, OneOrMany>>;
  readonly happened?: true;
}
/** A rule as its file writes it, after the schema has passed it. */
export interface RawRule {
  readonly rule: string;
  readonly fact: string;
  readonly gloss: string;
  readonly trigger: RawTrigger | readonly RawTrigger[];
  readonly confidence?: number;
  readonly roles: Readonly<Record<string, { path: OneOrMany; entity?: OneOrMany; lemma?: OneOrMany }>>;
  readonly require: readonly string[];
  readonly cards: readonly {
    ask: string;
    question?: string;
    needs?: OneOrMany;
    when?: OneOrMany;
    named?: true;
    gap?: true;
  }[];
  readonly examples: readonly RuleExample[];
}

/** Spells a rule out: lists where one item may stand, words for `$name`, types for groups. Adds what it cannot to `faults`. */
export function normaliseRule(raw: RawRule, file: string, shared: SharedNames, faults: RuleFault[]): Rule {
  const lemmas = (value: OneOrMany, ...keys: (string | number)[]): readonly string[] =>
    strings(value).flatMap((word) => {
      if (!word.startsWith('$')) return [word];
      const words = shared.words[word.slice(1)];
      if (!words) faults.push({ message: `rules/words.yml has no list "${word.slice(1)}"`, keys });
      return [...(words ?? [])];
    });
  const dependents = (specs: RawTrigger['with'], ...keys: (string | number)[]) =>
    Object.fromEntries(
      Object.entries(specs ?? {}).map(([path, words]) => [path, lemmas(words, ...keys, path)]),
    );
  const triggers = (Array.isArray(raw.trigger) ? raw.trigger : [raw.trigger]) as readonly RawTrigger[];
  return {
    rule: raw.rule,
    fact: raw.fact,
    gloss: raw.gloss,
    file,
    triggers: triggers.map(
      (trigger, i): Trigger => ({
        lemma: lemmas(trigger.lemma, 'trigger', i, 'lemma'),
        pos: oneOf(trigger.pos, partsOfSpeech, 'part of speech', faults, 'trigger', i, 'pos'),
        ...(trigger.with ? { with: dependents(trigger.with, 'trigger', i, 'with') } : {}),
        ...(trigger.without ? { without: dependents(trigger.without, 'trigger', i, 'without') } : {}),
        ...(trigger.happened ? { happened: true as const } : {}),
      }),
    ),
    confidence: raw.confidence ?? leastConfidence,
    roles: Object.fromEntries(
      Object.entries(raw.roles).map(([name, role]): [string, RoleSpec] => [
        name,
        {
          path: strings(role.path),
          ...(role.entity ? { entity: entities(role.entity, shared, faults, 'roles', name, 'entity') } : {}),
          ...(role.lemma ? { lemma: lemmas(role.lemma, 'roles', name, 'lemma') } : {}),
        },
      ]),
    ),
    require: raw.require,
    cards: raw.cards.map(
      (card, i): CardSpec => ({
        ask: card.ask,
        ...(card.question === undefined ? {} : { question: card.question }),
        ...(card.needs ? { needs: strings(card.needs) } : {}),
        ...(card.named ? { named: card.named } : {}),
        ...(card.gap ? { gap: card.gap } : {}),
        ...(card.when ? { when: oneOf(card.when, modalities, 'modality', faults, 'cards', i, 'when') } : {}),
      }),
    ),
    examples: raw.examples,
  };
}

/** Below this, an arc is wrong more often than right on the treebanks' dev sets. */
const leastConfidence = 0.42;

const modalities: readonly Modality[] = ['asserted', 'planned', 'possible', 'required', 'conditional'];
const partsOfSpeech: readonly Upos[] = ['VERB', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'AUX', 'NUM', 'SYM', 'PRON'];
const entityTypes: readonly EntityType[] = [
  'Person',
  'Group',
  'Place',
  'Organization',
  'Time',
  'Number',
  'Money',
  'Percent',
  'Event',
  'Object',
  'Abstract',
  'Animal',
  'Plant',
  'Substance',
];

function entities(
  value: OneOrMany,
  shared: SharedNames,
  faults: RuleFault[],
  ...keys: (string | number)[]
): readonly EntityType[] {
  const names = strings(value).flatMap((name) => shared.groups[name] ?? [name]);
  return oneOf(names, entityTypes, 'entity type', faults, ...keys);
}

function oneOf<T extends string>(
  value: OneOrMany,
  allowed: readonly T[],
  what: string,
  faults: RuleFault[],
  ...keys: (string | number)[]
): readonly T[] {
  return strings(value).flatMap((word) => {
    const found = allowed.find((candidate) => candidate === word);
    if (!found) faults.push({ message: `unknown ${what} "${word}"; there are ${allowed.join(', ')}`, keys });
    return found ? [found] : [];
  });
}

/** A list of strings from one item or many. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [String(value)];
