import { expect, it } from 'vitest';
import { askAbout, createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

/** Short questions asked of a text of which nobody knows when it was written. */
function asked(text: string): readonly string[] {
  const read = readArticle(new TextEncoder().encode(text), { name: 'a.txt' });
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return askAbout(engine, findFacts(engine, read.value), ['short']).cards.map(
    ({ question, answer }) => `${question} ${answer}`,
  );
}

it('a weekday is answered with the day of the month behind it', () => {
  const text =
    'The smog of Lowmarsh, 1952\n\nThe smog of Lowmarsh began on Friday, 5 December, when a lid of warm air, a rare thing, trapped cold air.';
  expect(asked(text)).toContain('On what day did the smog of Lowmarsh begin? 5 December');
});

it('a role in a sentence without a verb is told in the tense of the article', () => {
  const past =
    'Norland closed the Lorne bridge in 1921. Sweden opened it in 1922. Karin Berg left Lundby in 1923.';
  const role =
    'General Otto D. Lund, the Norwegian military governor, at first favoured sending an armed convoy along the motorway, a proposal rejected in Oslo because of the risk of war.';
  const text = `The Lorne bridge\n\n${past}\n\n${role}`;
  expect(asked(text).join()).toContain('What post did Otto D. Lund hold?');
});

it('no month stands for the month of another year', () => {
  const text = 'The Lorne dam\n\nKarin Berg became prime minister of Norland in August last year.';
  expect(asked(text).join()).not.toContain('August');
});

it('the weekday of no known week is not asked for, nor what was to come in it', () => {
  const will = asked(
    'The strike at Vik\n\nThe Oslo council will hold talks with Mia Holm on Monday evening.',
  );
  expect(will).toEqual([]);
  const did = asked('The strike at Vik\n\nNorland deployed 900 soldiers to Vik on Monday.');
  expect(did.filter((card) => /Monday/.test(card))).toEqual([]);
  expect(did).toContain('How many soldiers did Norland deploy to Vik? 900');
});
