import { expect, it } from 'vitest';
import { documentOf } from './links.js';

/** What the last mention so written is linked to, and how surely. */
function linkOf(text: string, pronoun: string): readonly [name: string | undefined, sure: number] {
  const { article, mentions, chains } = documentOf(text);
  const mention = mentions.findLast(({ start, end }) => article.text.slice(start, end) === pronoun);
  return [chains[mention?.chain ?? -1]?.name, mention?.linkConfidence ?? 0];
}

it.each([
  [
    'the subject, where its sentence gives something else its name',
    'The Congress of Lundby joined 39 towns in a loose league called the Norland League. It had no flag.',
    'It',
  ],
  [
    'the subject, where a body is told to do it',
    'The Board of Ravensby may require one of the two firms to sell its marine business.',
    'its',
  ],
  [
    'an event, where a body stands nearer',
    'The loss of Lundby would be the heaviest blow to the army since it lost Ravensby in 1924.',
    'it',
  ],
  [
    'one who is passed over by the sentence before',
    'Otto Holm, who won in May, said that he had been slow. "We were late," he said. It is the best win of Anders Lund\'s career by some distance. He joined the team in May.',
    'He',
  ],
  [
    'the subject, where the object of its verb may have done it',
    'The mayor of Lundby, Otto Lund, was ill. On Sunday he went by boat to Ravensby to tell King Carl II that the town must burn. The king sent him back with an order to the mayor, whom he found asleep.',
    'he',
  ],
])('it is doubtful whether a pronoun means %s', (_what, text, pronoun) => {
  expect(linkOf(text, pronoun)[1]).toBeLessThan(0.75);
});
