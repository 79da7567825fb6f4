import { describe, expect, it } from 'vitest';
import { asked, cardsOf, drafting } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';
const post = 'Norway and Sweden agreed on a joint police post.';
const opened = 'The post was opened by Karin Berg in 2012.';
const card = 'In what year was the joint police post opened by Karin Berg? 2012';

it('tells no ministry where the minister of another is named between', () => {
  const text =
    'Karin Berg left the health ministry. The road minister met Inga Holm. The ministry was praised by Otto Lund in 2012.';
  expect(asked(elsewhere, text).join()).not.toContain('health ministry praised');
  expect(asked(elsewhere, text).join()).not.toContain('the health ministry in 2012');
});

describe('a bare noun is told by the phrase that brought its thing in', () => {
  it.each([
    ['what stands before the noun', `${post} ${opened}`, card],
    [
      'without what is said of it beside',
      `Norway and Sweden agreed on a joint police post staffed by 120 officers. ${opened}`,
      card,
    ],
    ['over a sentence between', `${post} Karin Berg lives in Oslo. ${opened}`, card],
    [
      'though a remark stands behind the noun',
      `${post} The post, to be built in Oslo, was praised by Karin Berg in 2012.`,
      'In what year was the joint police post praised by Karin Berg? 2012',
    ],
    [
      'the infinitive behind the noun',
      'Norway and Sweden signed an agreement to reopen the Lorne ferry. The agreement was praised by Karin Berg in 2012.',
      'Who praised the agreement to reopen the Lorne ferry in 2012? Karin Berg',
    ],
    [
      'what it is of, without its rank',
      'Inga Holm led the first crossing of the Vatna ice cap. The crossing took 49 days.',
      'How many days did the crossing of the Vatna ice cap take? 49',
    ],
    [
      'as little as is clear',
      'Karin Berg led a government programme to strengthen such homes. The programme was halted in 2012.',
      'In what year was the government programme halted? 2012',
    ],
    [
      'the name that the noun is said of',
      'The Lorne, a river in Norland, flooded in 1912. The river killed 30 people.',
      'How many people did the Lorne kill? 30',
    ],
    [
      'the holder of a post',
      'Peter Holm, the captain of the Alma, left Oslo in 1912. The captain met Karin Berg in Bergen in 1913.',
      'Whom did Peter Holm meet in Bergen in 1913? Karin Berg',
    ],
    [
      'a place by its own name',
      'Karin Berg opened a mine near the coastal town of Lowmarsh. Inga Holm left the town in 1912.',
      'Who left Lowmarsh in 1912? Inga Holm',
    ],
    [
      'what it did, where nothing else tells',
      'Karin Berg saw a lamp that fell off a shelf. The lamp was built by Inga Holm in 1912.',
      'Who built the lamp that fell off a shelf in 1912? Inga Holm',
    ],
    [
      'what the article opens with, however late',
      `Norway opened a coal mine. ${'Karin Berg slept. '.repeat(14)}The mine was closed in 2012.`,
      'In what year was the coal mine closed? 2012',
    ],
    [
      'a kind of thing',
      'Karin Berg said that a nuclear plant would open. The plant was closed in 2012.',
      'In what year was the nuclear plant closed? 2012',
    ],
  ])('%s', (_, text, question) => expect(asked(text, elsewhere)).toContain(question));

  it.each([
    ['another was brought in', `${post} Norway built a customs post. ${opened}`],
    ['several are spoken of', `${post} Posts are dear. ${opened}`],
    ['there is none yet', `Norway was never given a police post. ${opened}`],
    [
      'there were more of its rank',
      'Karin Berg opened the worst mine of the war. The mine was closed by Inga Holm in 2012.',
    ],
    [
      'it is any that does so',
      'Karin Berg wanted a mine that would pay. The mine was closed by Inga Holm in 2012.',
    ],
    ['the phrase tells nothing', `Norway and Sweden agreed on a big post. ${opened}`],
    ['the phrase is of the article alone', `Norway and Sweden agreed on this post. ${opened}`],
    [
      'it is a part of something',
      'Karin Berg opened the edge of the wood. Oslo slept. Bergen slept. The sun shone. The edge was closed by Inga Holm in 2012.',
    ],
  ])('not where %s', (_, text) => {
    const last = text.split('. ').at(-1) ?? '';
    const { drafts, dropped } = drafting(text, elsewhere);
    expect(
      drafts.filter(({ located }) => last.startsWith(located.scene.sentence.tokens[0]?.form ?? '')),
    ).toEqual([]);
    expect(dropped.map(({ code }) => code)).toContain('vague-phrase');
  });

  it('not in what somebody said word for word', () => {
    const text = `${post} Karin Berg said, "The post is too small."`;
    expect(asked(text, elsewhere)).toContain('Who said, "The post is too small"? Karin Berg');
  });

  it('with the sentence that brings it in as evidence', () => {
    const cards = cardsOf(`${post} ${opened}`, 'short').filter(({ question }) => card.startsWith(question));
    expect(cards.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([[opened, post]]);
  });
});
