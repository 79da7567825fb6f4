import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askClause } from '../../src/realise/clause-question.js';
import { isDrop } from '../../src/realise/drop-reasons.js';
import { factDate } from '../../src/realise/fact-date.js';
import { findScenes } from '../../src/realise/find-scenes.js';
import { locateFact } from '../../src/realise/locate.js';
import { asStatement, fillingOf, stateClause } from '../../src/realise/statement.js';
import { documentOf, readMarks, readTrees, type Told, tokensFrom } from '../fixtures/marked-sentence.js';

const trees = readTrees(
  readFileSync(new URL('../fixtures/clause-questions.conllu', import.meta.url), 'utf8'),
);

function located(marked: string, told: Told) {
  const read = readMarks(marked);
  const { document, fact } = documentOf(read, tokensFrom(trees.get(read.text) ?? [], read.text), told);
  const found = locateFact(findScenes(document), fact);
  if (isDrop(found)) throw new Error(found.drop);
  return found;
}

/** The statement with `words` for a role, or why there is none. */
function stated(marked: string, role: string, words: string, told: Told = {}): string {
  const found = located(marked, told);
  const asked = askClause(found, role);
  if (isDrop(asked)) return asked.drop;
  const filling = fillingOf(asked, found.roles.get(role) ?? [], words);
  if (isDrop(filling)) return filling.drop;
  const statement = stateClause(found, asked, filling);
  return isDrop(statement) ? statement.drop : asStatement(statement);
}

const met =
  '{party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} in {place:Place:NO|Oslo} on {time:Time|Friday}.';
const friday = { date: '2015-10-25' };

describe('a clause told with other words for one role', () => {
  it.each<[string, string, string, string, string, Told?]>([
    ['a subject', met, 'party', 'Omar Haddad', 'Omar Haddad met Karin Berg in Oslo.'],
    ['an object', met, 'counterpart', 'Omar Haddad', 'Inga Holm met Omar Haddad in Oslo.'],
    ['a place, its preposition kept', met, 'place', 'Riga', 'Inga Holm met Karin Berg in Riga.'],
    [
      'beside a day that is resolved',
      met,
      'place',
      'Riga',
      'Inga Holm met Karin Berg in Riga on Friday, 23 October 2015.',
      friday,
    ],
    [
      'a number before its noun',
      '{giver:Place:DK|Denmark} *lent* {recipient:Place:MT|Malta} {thing:Object|three patrol boats}.',
      'thing',
      'six',
      'Denmark lent Malta six patrol boats.',
    ],
    [
      'a year',
      '{patient:Object|The Norland Canal} was *opened* in {time:Time|1912}.',
      'time',
      '1915',
      'The Norland Canal was opened in 1915.',
    ],
    [
      'whoever does it, in the passive',
      '{thing:Object|The Vasko bridge} was *built* by {agent:Group|Roman engineers}.',
      'agent',
      'Omar Haddad',
      'The Vasko bridge was built by Omar Haddad.',
    ],
    [
      'a phrase at the front, which stays there',
      'On {time:Time|October 12} {agent:Place:NO|Norway} *launched* {thing:Event|a rescue operation} in {place:Place:TD|Chad}.',
      'agent',
      'Sweden',
      'On Monday, 12 October 2015, Sweden launched a rescue operation in Chad.',
      friday,
    ],
    [
      'a clause at the side',
      'Inga Holm, who *met* {counterpart:Person|Karin Berg} in {place:Place|Oslo}, returned home.',
      'place',
      'Riga',
      'Inga Holm met Karin Berg in Riga.',
    ],
    [
      'a participle, given its tense',
      'Inga Holm toured the region, *calling* {patient:Person|the leaders of Malta and Cyprus}.',
      'patient',
      'Karin Berg',
      'Inga Holm called Karin Berg.',
    ],
  ])('%s', (_, marked, role, words, statement, told) =>
    expect(stated(marked, role, words, told)).toBe(statement),
  );

  it.each<[string, string, string, Told?]>([
    ['no day that nobody could know', 'Inga Holm left {place:Place|Kestrel Bay} *yesterday*.', 'time'],
    [
      'what the question cannot ask',
      '{party:Group|The duo} *met* {counterpart:Person|Karin Berg}.',
      'counterpart',
    ],
  ])('tells %s', (_, marked, role, told) => expect(stated(marked, role, 'Riga', told)).toMatch(/^[a-z-]+$/));

  it('keeps no denial that it was not asked to', () =>
    expect(
      stated(
        '{party:Person|Inga Holm} did not *meet* {counterpart:Person|Karin Berg} in {place:Place:FR|Paris}.',
        'counterpart',
        'Omar Haddad',
        { polarity: 'negative' },
      ),
    ).toBe('Inga Holm did not meet Omar Haddad in Paris.'));
});

describe('the date of a fact', () => {
  it.each<[string, string, string | undefined, Told?]>([
    ['a year', '{x:Object|The Norland Canal} was *opened* in {time:Time|1912}.', '1912'],
    ['a day', '{x:Organization|The Harbour Museum} *opened* on {time:Time|12 May 1931}.', '12 May 1931'],
    [
      'a month',
      '{x:Person|Omar Haddad} *founded* the Qasr Workers Union in {time:Time|March 1921}.',
      'March 1921',
    ],
    ['a weekday, from the article’s day', met, '23 October 2015', friday],
    ['no weekday without it', met, undefined],
    [
      'no span of time',
      '{x:Person|Li Na} *worked* for Orbis Mining for {time:Time|eleven years}.',
      undefined,
    ],
    [
      'no beginning of something',
      '{x:Organization|The Norland army} has been *shelling* Kestrel Bay since {time:Time|2019}.',
      undefined,
    ],
    [
      'nothing to come',
      '{x:Person|Reza Amani} will *visit* Cuba in {time:Time|June 2031}.',
      undefined,
      { date: '2030-01-01' },
    ],
  ])('is %s', (_, marked, when, told = {}) => {
    const found = located(marked, told);
    const place = found.roles.get('time')?.[0];
    expect(place && factDate(found, place)?.when).toBe(when);
  });
});
