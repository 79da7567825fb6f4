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
  [
    'one who is no subject of the sentence before, where another is',
    'Clara Weiss drew maps. Clara Weiss taught at the school. Her rival was Edith Lang. Clara Weiss was praised for her map. Lang never spoke to her again. She sold the boat and moved to Italy.',
    'She',
  ],
  [
    'who spoke, where another is told of',
    'Karl Winther leads the cabinet. Karl Winther spoke on Monday. He said that Niels Krogh had left. He moved to Lundby in 2014.',
    'He',
  ],
  [
    'the owner of who is told of',
    'In 1909 Walter Riem fell ill. He had breathed in the fumes for months. His colleague went on alone. In March 1910 he found that the dye was harmless.',
    'he',
  ],
  [
    'who reports, where another was told of before',
    'The most important witness was Greta Paulsen. Paulsen told the court that she had seen a woman in the kitchen. She could not describe the woman. The prosecutor said she had invented the story.',
    'she',
  ],
  [
    'who saw it, where the one who was seen may have done it',
    'Gustav Wendel was a hard man. He soon saw that the boy had a gift and let him use the tools.',
    'him',
  ],
  [
    'the subject of which somebody else is something',
    'Halvorsen Heating, the boiler maker, is to close its factory in Lundby. The closure is a blow to a city that is proud of its trade. Halvorsen is its fourth-largest employer, behind the port.',
    'its',
  ],
  [
    'the child of the man before "and his wife"',
    'Anton Berg was born in Lundby in 1841. He was the eldest child of Frantisek Berg, an innkeeper who also played the zither, and his wife Anna.',
    'his',
  ],
  [
    'one of two who stand beside each other',
    'Ravensby answered twice. The first goal came from Oskar Dahl, the second from his brother Elias. He is young.',
    'He',
  ],
  [
    'who chose, where the chosen may be written to',
    'In 1878 Hans Wolff was asked to name a professor. He chose Carl Brandt. Edvard Thorsen wrote him a bitter letter.',
    'him',
  ],
  [
    'who says it, where somebody else was told of before',
    'The prosecutor, Knut Solberg, had accused the ambassador of knowing about the sale. He said that the safe had been opened with his key on 44 nights.',
    'his',
  ],
])('it is doubtful whether a pronoun means %s', (_what, text, pronoun) => {
  expect(linkOf(text, pronoun)[1]).toBeLessThan(0.75);
});

it('no court rules in its own favour', () =>
  expect(linkOf('In 1929 the Lundby Council ruled in its favour.', 'its')[0]).toBeUndefined());

it('of two who share a given name it is the husband whom a life calls by it', () =>
  expect(
    linkOf(
      'Anna Berg was the fifth child of Karl Moe, a mason. In 1891 she married Karl Holm, a doctor. In 1914 Karl left Lundby.',
      'Karl',
    )[0],
  ).toBe('Karl Holm'));
