import { describe, expect, it } from 'vitest';
import { createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { findScenes } from '../../src/realise/find-scenes.js';
import {
  clarityOf,
  type NounFeatures,
  nounFeatureNames,
  nounFeatures,
} from '../../src/realise/noun-clarity.js';
import { passagesOf } from '../../src/realise/passage.js';
import { packageFiles } from '../../src/resources.js';
import { gaps } from '../fixtures/gaps.js';

const created = createEngine(packageFiles());
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

/** The last sentence of a text that has a noun, and the noun. */
function nounIn(text: string, form: string, title = 'A winter in Lowmarsh') {
  const read = readArticle(new TextEncoder().encode(`${title}\n\n${text}`), { name: 'a.txt' });
  if (!read.ok) throw new Error(read.findings[0]?.message);
  const { document } = findFacts(engine, read.value);
  const sentence = document.sentences.findLast(({ tokens }) => tokens.some((token) => token.form === form));
  const token = sentence?.tokens.findLast((one) => one.form === form);
  const scene = sentence && findScenes(document).at(sentence.start);
  if (!scene || !token) throw new Error(`no "${form}" in "${text}"`);
  return { scene, token };
}

function featuresOf(text: string, form: string, title?: string): NounFeatures {
  const { scene, token } = nounIn(text, form, title);
  return nounFeatures(scene, token, true);
}

function clarity(text: string, form: string, title?: string) {
  const { scene, token } = nounIn(text, form, title);
  return clarityOf(scene, token, true);
}

describe('the features of a noun', () => {
  it.each<[keyof NounFeatures, number, string, string, string?]>([
    ['of-others', 1, 'Karin Berg sold other mills in Ravensby.', 'mills'],
    ['described', 1, 'Karin Berg sold the stone mill in Ravensby.', 'mill'],
    ['described', 0, 'Karin Berg sold the new mill.', 'mill'],
    ['described-by-name', 1, 'Karin Berg sold the mill of Otto Lund.', 'mill'],
    ['shell', 1, 'Karin Berg praised the decision.', 'decision'],
    ['bare-shell', 0, 'Karin Berg praised the decision to leave Ravensby.', 'decision'],
    ['told-by-title', 1, 'Karin Berg sold the ferry.', 'ferry', 'The ferry of Lundby'],
    ['told-by-title', 0, 'Karin Berg sold the ferry.', 'ferry'],
    ['first', 1, 'Karin Berg sold the ferry.', 'ferry'],
    ['first', 0, 'A ferry sank. Karin Berg sold the ferry.', 'ferry'],
    ['just-before', 1, 'A ferry sank. Karin Berg sold the ferry.', 'ferry'],
    ['just-before', 0, 'A ferry sank. Otto Lund wept. Karin Berg sold the ferry.', 'ferry'],
    ['goes-on', 0.5, 'Otto Lund left Ravensby. Karin Berg sold the ferry.', 'ferry'],
    ['goes-on', 0, 'Otto Lund left Ravensby.\n\nKarin Berg sold the ferry.', 'ferry'],
    ['main-clause', 1, 'Karin Berg sold the ferry.', 'ferry'],
    ['main-clause', 0, 'Karin Berg left Ravensby because the ferry had sunk.', 'ferry'],
    ['answered', 1, 'Karin Berg rejected the claim.', 'claim'],
    ['reports', 1, 'Karin Berg said that the ferry had sunk.', 'ferry'],
    ['present', 1, 'Karin Berg owns the ferry.', 'ferry'],
    ['present', 0, 'Karin Berg owned the ferry.', 'ferry'],
  ])('%s is %d: %s', (name, value, text, form, title) =>
    expect(featuresOf(text, form, title)[name]).toBe(value),
  );

  it('are the documented ones, each from 0 to 1', () => {
    const features = featuresOf('A ferry sank off Ravensby. Karin Berg denied the claim.', 'claim');
    expect(Object.keys(features).toSorted()).toEqual(nounFeatureNames.toSorted());
    for (const value of Object.values(features)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe('how clear a noun is', () => {
  it('is more where the title tells of it', () =>
    expect(
      clarity('Otto Lund said that the ferry had sunk.', 'ferry', 'The ferry of Lundby').alone,
    ).toBeGreaterThan(clarity('Otto Lund said that the ferry had sunk.', 'ferry').alone));

  it('is more behind the sentence that tells it', () => {
    const { alone, behind } = clarity(
      'Karin Berg wanted to sell a ferry. Otto Lund rejected the plan.',
      'plan',
    );
    expect(alone).toBeLessThan(0.5);
    expect(behind).toBeGreaterThan(alone);
  });
});

describe('a passage keeps a noun that readers would know', () => {
  it.each([
    [
      'in a part that would have been cut',
      'Otto Lund bought bread in Bergen.\n\nKarin Berg moved to Ravensby in 1907, planted 214 oaks and cut the workers’ pay by a fifth because the harvest had failed.',
      'Karin Berg moved to Ravensby in 1907, planted ___ oaks and cut the workers’ pay by a fifth because the harvest had failed. 214',
    ],
  ])('%s', (_, text, gap) => expect(gaps(text)).toContain(gap));

  it('but has the sentence before where they would not, whatever the rules say', () => {
    const { scene } = nounIn(
      'Karin Berg offered to leave Lundby in 1907. Otto Lund rejected the offer in a letter and lent Inga Holm 900 crowns.',
      'offer',
    );
    expect(passagesOf(scene)[0]).toHaveLength(2);
  });

  it.each([
    [
      'that points to what was told before',
      'A storm hit Lundby in 1907.\n\nInga Holm rejected the plan and left Ravensby with 900 cows.',
    ],
    [
      'that stands for two named before',
      'A storm hit Lundby in 1907.\n\nThe pair left Ravensby in the spring of 1908 with 900 cows, two goats and a boat from Bergen.',
    ],
  ])('but none %s', (_, text) => expect(gaps(text).filter((card) => / 900$/.test(card))).toEqual([]));
});
