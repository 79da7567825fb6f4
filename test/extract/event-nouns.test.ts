import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotate.js';
import { extractFacts } from '../../src/extract/extract-facts.js';
import { loadRules } from '../../src/extract/load-rules.js';
import { readArticle } from '../../src/read/read-article.js';
import { packageFiles } from '../../src/resources.js';
import type { Fact } from '../../src/types/fact.js';

const files = packageFiles();
const annotator = createAnnotator(files);

/** Finds facts by one rule, of which the lines from `trigger` to `require` are given. */
function finder(lines: string): (text: string) => readonly Fact[] {
  const text = `rule: one-rule
fact: Visit
gloss: A rule of this test.
confidence: 0
${lines}
cards: []
examples:
  - { text: Holm slept., fact: none, why: It tells nothing. }
`;
  const loaded = loadRules(files, [{ file: 'one-rule.yml', text }]);
  if (!loaded.ok) throw new Error(loaded.findings[0]?.message);
  const rules = { ...loaded.value, rules: loaded.value.rules.filter(({ rule }) => rule.rule === 'one-rule') };
  return (article) => {
    const read = readArticle(new TextEncoder().encode(article), { name: 'text', format: 'text' });
    if (!read.ok) throw new Error(read.findings[0]?.message);
    return extractFacts(annotator.annotate(read.value), rules);
  };
}

const nouns = '[resignation, withdrawal, visit, raid, strike, attack, demand]';

describe('a noun told as having happened', () => {
  const find = finder(`trigger: { lemma: ${nouns}, pos: NOUN, happened: true }
roles:
  event: { path: . }
require: [event]`);
  const happened = (text: string) => find(text).map(({ trigger }) => trigger.text);

  it.each([
    // Behind a preposition of time or cause.
    ['The party lost the vote after the resignation of Karin Berg.', 'resignation'],
    ['After the resignation of Karin Berg, the party lost the vote.', 'resignation'],
    ['Three soldiers died during the raid on the port.', 'raid'],
    ['Because of the strike, the port closed.', 'strike'],
    ['Despite the raid, the port stayed open.', 'raid'],
    // What it did to others.
    ['The withdrawal of the troops angered Norway.', 'withdrawal'],
    ['The raid blocked the road.', 'raid'],
    ['The mayor said the raid angered Norway.', 'raid'],
    // What others did in answer to it.
    ['The mayor condemned the raid on the port.', 'raid'],
    ['The raid on the port was condemned.', 'raid'],
    ['The minister ended his visit to Oslo.', 'visit'],
    // A part of it, or what came of it.
    ['The minister left in the wake of the raid.', 'raid'],
    ['On the day of the visit, the mayor resigned.', 'visit'],
    ['The victims of the raid were buried on Monday.', 'raid'],
    // What was said was said, though it was turned down.
    ['The mayor rejected the demand for a vote.', 'demand'],
    ['Her demand was rejected by the council.', 'demand'],
  ])('%s', (text, noun) => {
    expect(happened(text)).toEqual([noun]);
  });

  it('is also what is coordinated with one, or stands beside it', () => {
    expect(happened('The raid and the withdrawal angered Norway.')).toEqual(['raid', 'withdrawal']);
    expect(happened('The attack, a raid on the port, angered Norway.')).toEqual(['attack', 'raid']);
  });

  it('is only the one of two that is not planned', () => {
    expect(happened('After the raid and the planned withdrawal, the mayor resigned.')).toEqual(['raid']);
  });

  it.each([
    // Somebody wants, fears or threatens it.
    'Norway threatened a withdrawal.',
    'The mayor demanded a raid on the port.',
    'The minister wants a visit to Oslo.',
    'Fears of a raid grew.',
    'The mayor rejected the visit.',
    'The mayor feared a demand for a vote.',
    // A word before it leaves it open.
    'A planned visit to Oslo angered the opposition.',
    'The alleged raid angered Norway.',
    'The mayor resigned after an attempted raid.',
    'No raid angered Norway.',
    'The planned raid and withdrawal angered Norway.',
    'The parties agreed on a withdrawal.',
    'The council voted on the withdrawal.',
    'The army threatened Norway with a raid.',
    'The visit was announced in May.',
    // It was called off or hindered.
    'The visit was cancelled.',
    'The army blocked the raid.',
    'The raid was blocked by the army.',
    'The raid never happened.',
    'The visit is unlikely.',
    // It is still to come.
    'The minister spoke before his visit to Oslo.',
    'On the eve of the visit, the mayor resigned.',
    'The visit is planned for May.',
    // The clause around it does not say that something was so.
    'A raid would anger Norway.',
    'If the raid angers Norway, the talks will end.',
    'The mayor denied that the raid angered Norway.',
    'The mayor asked whether three soldiers died in the raid.',
    'The minister will speak after his visit to Oslo.',
    'The council will reject the demand for a vote.',
    'The sailors would have died in the attack.',
    // It is no clause at all.
    'The minister hopes for a visit to Oslo.',
  ])('is not in: %s', (text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe('a requirement of one role or another', () => {
  const find = finder(`trigger: { lemma: open, pos: VERB }
roles:
  opened: { path: $patient }
  place: { path: "obl[in]", entity: Place }
  time: { path: "obl[in|on]", entity: Time }
require: [opened, place|time]`);
  const roles = (text: string) => find(text).map((fact) => Object.keys(fact.roles));

  it.each([
    ['the first', 'The mayor opened the museum in Oslo.', ['opened', 'place']],
    ['the second', 'The museum was opened on Monday.', ['opened', 'time']],
    ['both', 'The mayor opened the museum in Oslo in 1998.', ['opened', 'place', 'time']],
  ])('is met by %s', (_, text, filled) => {
    expect(roles(text)).toEqual([filled]);
  });

  it.each([
    ['neither', 'The mayor opened the museum with a speech.'],
    ['either without the other requirement', 'The museum opened in Oslo.'],
  ])('is not met by %s', (_, text) => {
    expect(roles(text)).toEqual([]);
  });

  it('tells facts apart by the one that is filled', () => {
    const [there, then, again] = [
      'The mayor opened the museum in Oslo.',
      'The mayor opened the museum in 1998.',
      'The mayor opened the museum in Oslo.',
    ].map((text) => find(text)[0]?.id);
    expect(there).toBeDefined();
    expect(there).toBe(again);
    expect(there).not.toBe(then);
  });
});

describe('a path up through a preposition', () => {
  const find = finder(`trigger: { lemma: [meeting, visit], pos: NOUN }
roles:
  who: { path: "^obl[after] nsubj" }
require: [who]`);
  const who = (text: string) => find(text).map(({ roles }) => roles.who?.[0]?.text);

  it.each([
    ['Holm left Oslo after a meeting with Berg.', 'Holm'],
    ['After a visit to Riga, Karin Berg resigned.', 'Karin Berg'],
  ])('leads to the head of the phrase: %s', (text, name) => {
    expect(who(text)).toEqual([name]);
  });

  it.each([
    ['behind another preposition', 'Holm left Oslo before a meeting with Berg.'],
    ['from an object', 'Karin Berg described the meeting.'],
    ['where the preposition introduces the clause', 'Holm left after the mayor described the meeting.'],
    ['to a subject of another relation', 'Holm was dismissed after a meeting with Berg.'],
  ])('leads nowhere %s', (_, text) => {
    expect(who(text)).toEqual([]);
  });

  it('leads only to the head that it names, if it names one', () => {
    const afterLeaving = finder(`trigger: { lemma: meeting, pos: NOUN }
roles:
  who: { path: "^obl[after](leave) nsubj" }
require: [who]`);
    expect(afterLeaving('Holm left Oslo after a meeting with Berg.')).toHaveLength(1);
    expect(afterLeaving('Holm resigned after a meeting with Berg.')).toEqual([]);
    expect(who('Holm resigned after a meeting with Berg.')).toEqual(['Holm']);
  });
});

describe('a role', () => {
  const where = (text: string) =>
    finder(`trigger: { lemma: flee, pos: VERB }
roles:
  place: { path: "obl[to]", entity: Place }
require: [place]`)(text).map(({ roles }) => roles.place?.[0]?.text);

  it('is not filled by what the sentence excludes', () => {
    expect(where('Karin Berg fled to Malta.')).toEqual(['Malta']);
    expect(where('Karin Berg fled not to Cuba but to Malta.')).toEqual([]);
  });
});
