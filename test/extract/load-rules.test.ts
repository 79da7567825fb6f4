import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/extract/load-rules.js';
import { packageFiles } from '../../src/resources.js';

const files = packageFiles();

const sound = `rule: greeting
fact: Meeting
gloss: Somebody greets somebody.
trigger: { lemma: greet, pos: VERB }
roles:
  party: { path: $agent, entity: Actor }
require: [party]
cards:
  - ask: party
examples:
  - { text: Holm greeted Berg., fact: { party: Holm } }
`;

function faults(text: string) {
  const loaded = loadRules(files, [{ file: 'my.yml', text }]);
  return loaded.ok ? [] : loaded.findings;
}

describe('loadRules', () => {
  it("loads factdeck's own rules and a user's", () => {
    const loaded = loadRules(files, [{ file: 'my.yml', text: sound }]);
    expect(loaded.ok && loaded.value.rules.map(({ rule }) => rule.rule)).toEqual(
      expect.arrayContaining(['meeting', 'visit', 'greeting']),
    );
  });

  it("lets a user's rule replace one of the same name", () => {
    const loaded = loadRules(files, [
      { file: 'my.yml', text: sound.replace('rule: greeting', 'rule: meeting') },
    ]);
    const meeting = loaded.ok ? loaded.value.rules.filter(({ rule }) => rule.rule === 'meeting') : [];
    expect(meeting.map(({ rule }) => rule.file)).toEqual(['my.yml']);
  });

  it.each([
    ['a mistyped key', sound.replace('gloss:', 'glos:'), 3, 'glos'],
    ['a missing key', sound.replace('require: [party]\n', ''), 1, '"require"'],
    ['a broken path', sound.replace('$agent', '"obj["'), 6, 'obj['],
    ['a path name that is not there', sound.replace('$agent', '$agnet'), 6, '$agnet'],
    ['an unknown entity', sound.replace('entity: Actor', 'entity: Persn'), 6, 'Persn'],
    ['an unknown fact type', sound.replace('fact: Meeting', 'fact: Meting'), 2, 'Meting'],
    ['an unknown role in cards', sound.replace('- ask: party', '- ask: prty'), 9, 'prty'],
    ['an unknown role in require', sound.replace('[party]', '[prty]'), 7, 'prty'],
    ['an unknown role in an example', sound.replace('{ party: Holm }', '{ prty: Holm }'), 11, 'prty'],
    ['an unknown word list', sound.replace('lemma: greet', 'lemma: $greetings'), 4, 'greetings'],
    ['an unknown part of speech', sound.replace('pos: VERB', 'pos: VRB'), 4, 'VRB'],
    ['a wrong type', sound.replace('require: [party]', 'require: party'), 7, 'require'],
    ['a tab for indentation', sound.replace('  party', '\tparty'), 6, 'YAML'],
    ['a key given twice', `${sound}gloss: Again.\n`, 12, 'unique'],
  ])('names file, line and fault of %s', (_, text, line, word) => {
    expect(faults(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'my.yml', line, message: expect.stringContaining(word) }),
      ]),
    );
  });
});
