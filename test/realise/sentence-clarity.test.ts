import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/realise/scene.js';
import {
  clearAlone,
  clearBehind,
  leadFeatureNames,
  leadFeatures,
  type SentenceFeatures,
  sentenceFeatureNames,
  sentenceFeatures,
} from '../../src/realise/sentence-clarity.js';
import { lastScene, shown } from '../fixtures/passages.js';

function sceneOf(text: string, line?: string): Scene {
  const scene = lastScene(text, line);
  if (!scene) throw new Error(`no sentence in "${text}"`);
  return scene;
}

function behindTheOneBefore(text: string): number {
  const scene = sceneOf(text);
  const before = scene.before();
  if (!before) throw new Error(`one sentence in "${text}"`);
  return clearBehind(scene, [before]);
}

it('what opens with a pointer is clear behind the sentence before, and never alone', () => {
  const text =
    'Karin Berg feared the loss of the mill. That fear ended in 1907, when Otto Lund of Ravensby bought it.';
  expect(clearAlone(sceneOf(text))).toBe(0);
  expect(behindTheOneBefore(text)).toBeGreaterThan(0);
});

const MILL = 'Karin Berg bought a mill at Ravensby in 1907.';

describe('the features of a sentence', () => {
  it.each<[keyof SentenceFeatures, number, string]>([
    ['open-nouns', 0, MILL],
    ['she', 1, 'It was late. She slept in Ravensby.'],
    ['its', 1, 'Snow fell. Its roof fell in at Ravensby.'],
    ['they', 1, 'Snow fell. They slept in Ravensby.'],
    ['this-one', 1, 'Snow fell. Karin Berg bought this mill.'],
    ['named-pronouns', 1, `${MILL} She paid 900 crowns.`],
    ['free-pronouns', 1, 'Snow fell. It pleased Karin Berg.'],
    ['goes-on', 1, `${MILL} Otto Lund wept.`],
    ['goes-on', 0, `${MILL}\n\nOtto Lund wept.`],
    ['first-sentence', 1, MILL],
    ['short', 1, 'Otto Lund wept.'],
    ['pronoun-subject', 1, 'Snow fell. It pleased Karin Berg.'],
    ['number-subject', 1, 'Snow fell. Six were sold by Karin Berg.'],
    ['the-subject', 1, 'Snow fell. The owner left Ravensby.'],
    ['bare-subject', 1, 'Snow fell. Farmers left Ravensby.'],
    ['owned-subject', 1, 'Snow fell. Their owner left Ravensby.'],
    ['mainly-answers', 1, 'Snow fell. Karin Berg denied the claim.'],
    ['compares', 1, 'Snow fell. The barges of Lundby were faster.'],
    ['compares', 0, 'Snow fell. The barges of Lundby were faster than those of Bergen.'],
    ['others', 1, 'Snow fell. Another mill burned at Ravensby.'],
    ['quotes', 1, '"We lost it," said Karin Berg.'],
    ['year', 1, MILL],
    ['opens-with-pronoun', 1, 'Snow fell. This pleased Karin Berg.'],
    ['opens-with-pronoun', 0, 'The Norland Bank bought a mill. It sold the mill to Otto Lund.'],
  ])('%s is %d: %s', (name, value, text) => expect(sentenceFeatures(sceneOf(text))[name]).toBe(value));

  it('are the documented ones', () =>
    expect(Object.keys(sentenceFeatures(sceneOf(MILL))).toSorted()).toEqual(sentenceFeatureNames.toSorted()));

  it('tell what a title has', () =>
    expect(sentenceFeatures(sceneOf(MILL, ': a mill'))['title-words']).toBeGreaterThan(
      sentenceFeatures(sceneOf(MILL))['title-words'],
    ));
});

describe('the features of a sentence behind others', () => {
  const scene = sceneOf(`Snow fell on Bergen. ${MILL} She sold the mill to Otto Lund.`);
  const before = scene.before();
  const first = before?.before();
  if (!before || !first) throw new Error('three sentences');

  it('are the documented ones', () =>
    expect(Object.keys(leadFeatures(scene, [before]))).toEqual(
      expect.arrayContaining([...leadFeatureNames]),
    ));

  it('tell what they have in common', () => {
    expect(leadFeatures(scene, [before])).toMatchObject({ unlinked: 0, 'shared-nouns': 1 / 3 });
    expect(leadFeatures(before, [first])).toMatchObject({ unlinked: 1, 'shared-nouns': 0 });
  });

  it('tell how many they are', () =>
    expect(leadFeatures(scene, [first, before])).toMatchObject({ 'two-before': 1 }));
});

describe('how clear a sentence is', () => {
  it.each([
    ['a name than a pronoun', MILL, 'Snow fell. It was bought by them then.'],
    [
      'what was brought in than what others answer to',
      'Snow fell on Bergen. Karin Berg offered 900 crowns for a mill at Ravensby.',
      'Snow fell on Bergen. Karin Berg rejected this offer.',
    ],
    [
      'the opening of a paragraph than what goes on',
      'Snow fell.\n\nThe owner sold a mill to Otto Lund.',
      'Snow fell. The owner sold a mill to Otto Lund.',
    ],
  ])('is more with %s', (_, clear, open) =>
    expect(clearAlone(sceneOf(clear))).toBeGreaterThan(clearAlone(sceneOf(open))),
  );

  it('is more behind the sentence that tells it', () => {
    const text = `${MILL} It cost 900 crowns.`;
    expect(behindTheOneBefore(text)).toBeGreaterThan(clearAlone(sceneOf(text)));
  });

  it('is less behind what opens with a pronoun itself', () =>
    expect(behindTheOneBefore('Snow fell. This pleased them. Karin Berg sold the mill.')).toBeLessThan(
      behindTheOneBefore(`Snow fell. ${MILL} Karin Berg sold the mill.`),
    ));
});

describe('a passage', () => {
  it('has the sentence before where that makes it clear', () =>
    expect(shown(`Snow fell on Bergen. ${MILL} She paid 900 crowns for it.`)).toBe(
      `${MILL} She paid 900 crowns for it.`,
    ));

  it('has none where that speaks of something else', () =>
    expect(shown(`Snow fell on Bergen.\n\n${MILL}`)).toBe(MILL));

  it('there is none of what nothing before it makes clear', () =>
    expect(shown('Snow fell. It pleased them. This was what they had wanted then.')).toBeUndefined());
});
