import { describe, expect, it } from 'vitest';
import { checkEngineRules, createEngine, type Engine } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';

const files = packageFiles();

/** A rule with two ways to say it: "greet" and "wave to". */
const greeting = `rule: greeting
fact: Meeting
gloss: Somebody greets somebody.
trigger: { lemma: greet, pos: VERB }
roles:
  greeter: { path: $agent, entity: Person }
  greeted: { path: obj }
require: [greeter, greeted]
cards:
  - ask: greeted
examples:
  - text: Angela Holm greeted Karin Berg.
    fact: { greeter: Angela Holm, greeted: Karin Berg }
    asks: ["Whom did Angela Holm greet?"]
  - { text: The sunrise greeted Karin Berg., fact: none }
  - { text: Karin Berg was greeted., fact: none }
  - { text: Angela Holm greeted in silence., fact: none }
`;

/** What the check says of this rule alone. */
function findings(text: string) {
  const engine = createEngine(files, [{ file: 'greeting.yml', text }]);
  if (!engine.ok) throw new Error(engine.findings[0]?.message);
  return checkEngineRules(only(engine.value, 'greeting'));
}

const only = (engine: Engine, name: string): Engine => ({
  ...engine,
  rules: { ...engine.rules, rules: engine.rules.rules.filter(({ rule }) => rule.rule === name) },
});

const shipped = createEngine(files);
const names = shipped.ok ? shipped.value.rules.rules.map(({ rule }) => rule.rule) : [];

describe("factdeck's own rules", () => {
  it.each(names)('%s: every example holds, and every part is needed by one', (name) => {
    expect(shipped.ok && checkEngineRules(only(shipped.value, name))).toEqual([]);
  });
});

describe('checkRules', () => {
  it('passes a rule whose examples hold and need all its parts', () => {
    expect(findings(greeting)).toEqual([]);
  });

  it.each([
    [
      'a fact that is not found',
      greeting.replace('greeted: Karin Berg }', 'greeted: Oskar Lund }'),
      '/examples/0',
      'should give { greeter: Angela Holm, greeted: Oskar Lund }',
    ],
    [
      'a fact where there should be none',
      greeting.replace('The sunrise greeted', 'Oskar Lund greeted'),
      '/examples/1',
      'should give no fact',
    ],
    [
      'another reading',
      greeting.replace('greeted: Karin Berg }', 'greeted: Karin Berg, modality: planned }'),
      '/examples/0',
      'asserted',
    ],
    [
      'a question that is not asked',
      greeting.replace('Whom did Angela Holm greet?', 'Whom did Angela Holm kiss?'),
      '/examples/0',
      'asks "Whom did Angela Holm greet?"',
    ],
    [
      'an example marked as failing that passes',
      greeting.replace('The sunrise greeted Karin Berg., fact: none', '$&, status: failing'),
      '/examples/1',
      'delete its status',
    ],
  ])('reports %s', (_, text, pointer, message) => {
    expect(findings(text)).toEqual([
      { code: 'rule-example', message: expect.stringContaining(message), file: 'greeting.yml', pointer },
    ]);
  });

  it('lets an example marked as failing fail', () => {
    const failing = `${greeting}  - { text: Angela Holm slept., fact: { greeter: Angela Holm }, status: failing }\n`;
    expect(findings(failing)).toEqual([]);
  });

  it.each([
    [
      'a lemma',
      greeting.replace('lemma: greet,', 'lemma: [greet, salute],'),
      '/trigger/0',
      'the lemma "salute"',
    ],
    [
      'a condition',
      greeting.replace('pos: VERB }', 'pos: VERB, without: { "compound:prt": any } }'),
      '/trigger/0',
      'the condition without compound:prt',
    ],
    [
      'a path',
      greeting.replace('path: obj }', 'path: [obj, iobj] }'),
      '/roles/greeted/path',
      'the path "iobj"',
    ],
    [
      'an entity',
      greeting.replace('entity: Person', 'entity: [Person, Organization]'),
      '/roles/greeter/entity',
      'the entity Organization',
    ],
    [
      'a requirement',
      greeting.replace(/ {2}- \{ text: Angela Holm greeted in silence.*\n/, ''),
      '/require/1',
      'the requirement of greeted',
    ],
  ])('reports %s that no example needs', (_, text, pointer, message) => {
    expect(findings(text)).toEqual([
      { code: 'rule-mutation', message: expect.stringContaining(message), file: 'greeting.yml', pointer },
    ]);
  });
});
