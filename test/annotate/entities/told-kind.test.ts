import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../../src/resources.js';
import { createTextAnnotator } from '../../../src/text-annotator.js';
import type { EntityType } from '../../../src/types/document.js';

const annotate = createTextAnnotator(packageFiles());

/** The types of all uses of a name in a text, by the word that ends it. */
function typesOf(text: string, word: string): readonly EntityType[] {
  const result = annotate(text);
  if (!result.ok) throw new Error(result.findings[0]?.message);
  const { mentions, sentences } = result.value;
  return mentions
    .filter(({ name, sentence, first, last }) =>
      (sentences[sentence]?.tokens ?? []).slice(first - 1, last).some(({ form }) => name && form === word),
    )
    .map(({ type }) => type);
}

const told: readonly (readonly [type: EntityType, word: string, text: string])[] = [
  ['Object', 'Ellen', 'The lifeboat Ellen Marsh reached the wreck at noon.'],
  ['Object', 'Vera', 'The schooner was called Vera Lund. Vera Lund sank in May.'],
  ['Object', 'Plover', 'Her first glider, Plover, flew for an hour. A museum bought Plover.'],
  ['Object', 'Oscar', 'She bought a second-hand biplane, which she named Oscar after her uncle.'],
  ['Object', 'Oscar', 'She bought a Tiger Moth, which she named Oscar. Oscar now hangs in a museum.'],
  ['Animal', 'Carla', 'The mare Silver Carla won the race.'],
  ['Animal', 'Pepper', 'His dog, Pepper, slept on the bed.'],
  ['Animal', 'Dotty', 'An octopus called Dotty became famous.'],
  ['Object', 'Rembrandt', 'The museum sold its only Rembrandt to a dealer.'],
  ['Object', 'Gastrin', 'Gastrin, a hormone, controls the stomach.'],
  [
    'Organization',
    'Harden',
    "Harden, one of Norland's best-known makers of kettles, is to close its factory.",
  ],
  ['Organization', 'Thermal', 'Marsh Thermal, which makes boilers, said that its board had met.'],
];

describe('a noun of the text', () => {
  it.each(told)('gives the type %s to %s: %s', (type, word, text) => {
    expect(new Set(typesOf(text, word))).toEqual(new Set([type]));
  });

  it.each([
    ['a person', 'Person', 'Lund', 'The pilot Vera Lund reached the wreck at noon.'],
    ['somebody "who"', 'Person', 'Vera', '“No,” said Vera Fonds, a net maker who lost her boat.'],
    ['a storm', 'Event', 'Vera', 'Storm Vera flooded the town in May.'],
    ['a country and no doctor', 'Place', 'Congo', 'On Monday DR Congo closed the border.'],
    ['a doctor', 'Person', 'Congo', 'On Monday Dr Congo closed the clinic.'],
    ['a star', 'Person', 'Lund', 'The film star Vera Lund came to the opening.'],
    [
      'one who is described',
      'Person',
      'Barak',
      'It rained, said Jozue Barak, a net maker who lost his boat.',
    ],
    ['a full name between commas', 'Person', 'Lund', 'On the boat, Vera Lund, a nurse, helped the wounded.'],
    ['somebody whom one calls', 'Person', 'Lund', 'She called Vera Lund at noon.'],
    ['a boy', 'Person', 'Oscar', 'A boy named Oscar found the wreck.'],
    ['where somebody stays', 'Place', 'Ulvik', 'He preached in Ulvik, his home base in the north.'],
    ['a person with a title beside a boat of the name', 'Person', 'Lund', 'Dr Vera Lund left the yacht.'],
  ])('is not needed for %s', (_, type, word, text) => {
    expect(typesOf(text, word)).toContain(type);
  });
});

describe('a match', () => {
  it.each([
    ['Organization', 'Alto', 'Porto Alto beat Marl 2-1 on Sunday.'],
    ['Organization', 'Marl', 'Porto Alto beat Marl 2-1 on Sunday.'],
    ['Person', 'Lund', 'Maria Lund beat Karin Moe 6-4, 6-2 in the final.'],
    ['Person', 'Lund', 'Maria Lund beat Karin Moe 3-1 in the final.'],
  ])('gives the type %s to %s: %s', (type, word, text) => {
    expect(typesOf(text, word)).toEqual([type]);
  });
});

describe('a list', () => {
  it.each([
    ['Place', 'Rochester', 'Rochester, Toledo and Kyiv grew from villages into towns.'],
    ['Person', 'Tarn', 'Maria Lopez, John Smith and Tarn signed the letter.'],
  ])('gives the type %s to %s: %s', (type, word, text) => {
    expect(typesOf(text, word)).toEqual([type]);
  });

  it('of two names tells nothing', () => {
    expect(typesOf('Holm and Kyiv signed the letter.', 'Holm')).toEqual(['Person']);
  });
});

describe('what is done to people alone', () => {
  it('makes a person of a bare name', () => {
    expect(typesOf('Inga Holm married Tarn in 1920.', 'Tarn')).toEqual(['Person']);
  });

  it('is nothing that happens to places too', () => {
    expect(typesOf('Inga Holm left Tarn in 1920.', 'Tarn')).not.toEqual(['Person']);
  });
});
