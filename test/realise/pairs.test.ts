import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const cardsOf = (text: string): string => asked(text).join('\n');
const started = 'Inga Holm was a Norwegian skier. Otto Berg was a Danish skier. ';

describe('two persons told of together', () => {
  it.each([
    [
      '"they" behind a shared subject',
      'Inga Holm and Otto Berg left Oslo in May 1911. They reached Bergen in June 1911.',
    ],
    ['behind "with"', 'Inga Holm left Oslo in May 1911 with Otto Berg. They reached Bergen in June 1911.'],
    [
      'behind a title',
      'Inga Holm and her cousin Otto Berg left Oslo in May 1911. They reached Bergen in June 1911.',
    ],
    ['"the pair"', 'Inga Holm and Otto Berg left Oslo in May 1911. The pair reached Bergen in June 1911.'],
    [
      'where the miners stand in a clause aside',
      'When the miners went on strike, Inga Holm and Otto Berg left Oslo. They reached Bergen in June 1911.',
    ],
  ])('are named for what stands for both: %s', (_what, text) =>
    expect(cardsOf(started + text)).toContain('Inga Holm and Otto Berg reach Bergen? June 1911'),
  );

  it('are named behind "together", where the sentence before names just them', () => {
    const studied = 'Inga Holm studied under Otto Berg in Oslo in 1911. ';
    expect(cardsOf(`${studied}Together they founded the Lundby Institute in 1913.`)).toContain(
      'Inga Holm and Otto Berg found the Lundby Institute',
    );
    expect(cardsOf(`${studied}They founded the Lundby Institute in 1913.`)).not.toContain(
      'Holm and Otto Berg',
    );
    const three = `${studied.replace('Otto Berg', 'Otto Berg, whom Karin Lund had taught,')}`;
    expect(cardsOf(`${three}Together they founded the Lundby Institute in 1913.`)).not.toContain(
      'Holm and Otto Berg',
    );
  });

  it('are meant by "their", and one of them by no "the two women"', () => {
    const text = `${started}Inga Holm married Otto Berg in 1911. Their voyage to Iceland ended at Lundby in 1913.`;
    expect(cardsOf(text)).toContain('Inga Holm and Otto Berg’s voyage to Iceland'.replace('’', "'"));
    const other = `${started}Inga Holm and Otto Berg left Oslo in 1911. The two women reached Bergen in 1913.`;
    expect(cardsOf(other)).not.toContain('Inga Holm and Otto Berg reach');
  });

  it.each([
    [
      'other people stand by',
      'Inga Holm and Otto Berg met the miners of Lundby in May 1911. They reached Bergen in June 1911.',
    ],
    [
      'others come between',
      'Inga Holm and Otto Berg left Oslo in May 1911. The miners of Lundby were on strike. They reached Bergen in June 1911.',
    ],
    [
      'they are three',
      'Inga Holm, Karin Lund and Otto Berg left Oslo in May 1911. They reached Bergen in June 1911.',
    ],
    [
      'it is one or the other',
      'Inga Holm or Otto Berg left Oslo in May 1911. They reached Bergen in June 1911.',
    ],
    ['they only agree', 'Inga Holm disagreed with Otto Berg in May 1911. They reached Bergen in June 1911.'],
    [
      'it is denied',
      'Inga Holm did not leave Oslo with Otto Berg in 1911. They reached Bergen in June 1911.',
    ],
    [
      'somebody says it',
      'Inga Holm and Otto Berg left Oslo in May 1911. "They reached Bergen in June 1911," Karin Lund said.',
    ],
  ])('stay unnamed where %s', (_what, text) =>
    expect(cardsOf(started + text)).not.toContain('Inga Holm and Otto Berg reach'),
  );
});

it('the two whom the question names before are no part of its answer', () => {
  const cards = cardsOf(
    'Inga Holm and Otto Lund took part in the Oslo talks. They said that their governments still disagreed about the Swedish leader.',
  );
  expect(cards).toContain('What did Inga Holm and Otto Lund take part in?');
  expect(cards).not.toMatch(/^According to Inga Holm and Otto Lund, who/m);
});
