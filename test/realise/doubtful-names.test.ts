import { describe, expect, it } from 'vitest';
import { findScenes } from '../../src/realise/find-scenes.js';
import { fullNames } from '../../src/realise/full-names.js';
import { paragraph } from '../fixtures/paragraph.js';

/** The last sentence of a text as a card tells it: with the names that are put for its words, by those words. */
function namesPut(text: string): Readonly<Record<string, string>> {
  const document = paragraph(text);
  const last = document.sentences.at(-1);
  const scene = last && findScenes(document).at(last.start);
  if (!scene) throw new Error('no sentence');
  const ids = new Set(scene.sentence.tokens.map(({ id }) => id));
  const names = [...fullNames(scene, ids, new Set())].filter(([, name]) => name !== '');
  return Object.fromEntries(names.map(([id, name]) => [scene.tree.token(id).form, name]));
}

describe('no name is put', () => {
  it.each([
    [
      'for a post behind a name',
      'The coach of Lundby United, Peter Holm, resigned. It was a farewell for Karin Berg, the coach, who took over in 2019.',
    ],
    [
      'for a post that somebody is to be chosen for',
      'Prime Minister Inga Holm lost the election. President Otto Lund has to nominate the prime minister.',
    ],
    [
      'for a post of which a constitution tells',
      'President Otto Lund spoke on Friday. Under the constitution it falls to the president to name a candidate.',
    ],
    [
      'for a party, where another one is named',
      'In 1952 it outlawed the Socialist Norland Party, a successor to the Reds, and in 1956 the Workers Party of Norland. In 1960 it spared the far-left BRF, finding that the party was too weak.',
    ],
    [
      'for two, where somebody else stands by',
      'Inga Holm and Otto Lund worked in Bergen. Karin Berg told Peter Holm of it in Lundby, where they were spending Christmas.',
    ],
    [
      'for a pronoun, where a subject before it may be meant',
      'Otto Berg was a composer. Otto Berg wrote his songs in 1870. Johan Lund, who sat on the jury, was so moved by the songs that in 1877 he praised their author to his own printer.',
    ],
    [
      'for a price',
      "Lundby Pumps will pay 61 euros a share, a premium of 38% to Lund's closing price. Some owners questioned the price.",
    ],
    [
      'for a city, where a site of it is named',
      'From the prison at Lundby they freed a priest. The rebels crossed Ravensby Bridge, which friends inside the city had opened to them.',
    ],
    [
      'for an envoy, where an ambassador stands by',
      'The envoy Inga Holm spoke on Monday. The road was closed. Otto Lund was late. Asked about the ambassador, Peter Holm said the envoy was well.',
    ],
    [
      'for a family name that a firm bears, too',
      'Carla Lund, who leads Lund Pumps, spoke in Oslo on Monday. In May Lund opened a plant.',
    ],
    [
      'for those who live in a place that is only painted',
      'In Norland it may belong to twelve miners in the quiet old town of Bergen. Half of the miners are elected by parliament.',
    ],
  ])('%s', (_what, text) => expect(namesPut(text)).toEqual({}));
});

describe('no name is put for', () => {
  it.each([
    [
      'what opens the sentence of a subject who is another',
      'Clara Weiss drew maps in Lundby. Clara Weiss wrote to the society in 1903, and she was praised. Her rival was Edith Lang. Edith Lang never spoke to her again. In her memoirs, which came out in 1922, she called Weiss a thief.',
      'her',
    ],
    [
      'whose resignation somebody else announced, or his own',
      'Edvard Thorsen taught in Lundby. Edvard Thorsen was slow. He painted ships. He never sold them. When Otto Lund announced his resignation in 1952, the academy needed a painter.',
      'his',
    ],
    [
      'who may be the one that the sentence before is about, even in a life',
      'Edvard Thorsen taught in Lundby. Edvard Thorsen was slow. He painted ships. He never sold them. The academy then turned to Thorsen, who accepted. His old teacher came to his first lecture. He was eighty-one and almost blind.',
      'He',
    ],
  ])('%s', (_what, text, word) => expect(namesPut(text)).not.toHaveProperty(word));

  it('the one of whom a speaker speaks', () => {
    const document = paragraph(
      'Marit Berg won the race on Sunday. It was the first title for Marit Berg, who had been ill. Berg will race in Oslo, and said she expects her rival to be back. "I beat her once, by the width of a hand," she said.',
    );
    const last = document.sentences.at(-1);
    const scene = last && findScenes(document).at(last.start);
    const words = [...(scene?.antecedents.keys() ?? [])].map((id) => scene?.tree.token(id).form);
    expect(words).toEqual(['she']);
  });
});

describe('the name that is put', () => {
  it('is the whole one', () => {
    const text =
      'Inga Berg found work at the U.S. Bureau of Mines. In 1936 Inga Berg was praised by the bureau for a report.';
    expect(namesPut(text)).toEqual({ bureau: 'the U.S. Bureau of Mines' });
  });

  it('is that of the firm which sells its wares', () => {
    const text =
      'Carla Lund, who leads Lund Pumps, spoke in Oslo on Monday. Lund exports a third of its pumps to Norland.';
    expect(namesPut(text)).toEqual({ Lund: 'Lund Pumps' });
  });

  it('is that of a pair in whose sentence somebody else comes in later', () => {
    const text =
      'Inga Holm and Otto Lund left Oslo in May. They wintered in a hut and met Peter Berg, whose ship carried them to Lundby.';
    expect(namesPut(text)).toMatchObject({ They: 'Inga Holm and Otto Lund' });
  });
});
