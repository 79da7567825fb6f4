import { describe, expect, it } from 'vitest';
import { asked, cardsOf } from '../fixtures/drafting.js';

/** All that a text's questions and gaps say. */
const told = (text: string): string =>
  [...asked(text), ...cardsOf(text, 'cloze').map(({ question }) => question)].join('\n');

describe('the name of a person', () => {
  const life =
    'Inga Holm (born Greta Marie Holm; 3 May 1890 – 4 June 1981) was a Norwegian doctor. Holm opened a school in Ravensby in 1931. She died in Lundby in 1981.';

  it('is the one that the text opens with, whatever it was at birth', () => {
    const cards = told(life);
    expect(cards).toContain('Inga Holm open a school in Ravensby');
    expect(cards).not.toMatch(/Inga Greta|Greta Marie Inga|did Greta/);
  });

  it('is not the one of a town that bears it too', () => {
    const text =
      'Karin Holmby was a Norwegian engineer. Holmby built a bridge in Ravensby in 1801. The town of Holmby in Norland was named after her in 1901.';
    expect(asked(text).join('\n')).toMatch(/^Who built a bridge in Ravensby in 1801\? Karin Holmby/m);
  });

  it('is the one that it was changed for', () => {
    const text =
      'Lars Lund, who later took the name Leo Stark, was born in Norland in 1901. Stark opened a mine in Ravensby in 1930.';
    expect(told(text)).toContain('did Leo Stark open a mine');
  });
});

describe('the name of a firm', () => {
  it('is told whole, and of nobody of that surname', () => {
    const text =
      'Berg & Lund was founded in 1957 by Otto Berg and Karin Lund. The company opened a shop in Ravensby in 1960.';
    expect(asked(text)).toContain('Who founded Berg & Lund in 1957? Otto Berg and Karin Lund');
    expect(told(text)).toContain('Berg & Lund open a shop in Ravensby');
    expect(told(text)).not.toMatch(/Otto Berg &|& Karin/);
  });

  it('stands for "the Lundby-based company" too', () => {
    const text =
      'Berg & Lund lost money. The Lundby-based company said it had sold 40 shops to Ravensby Partners in 2012.';
    expect(told(text)).not.toContain('Lundby-based');
  });
});

describe('the residence of an office', () => {
  it("is not its holder's", () => {
    const text =
      "Prime Minister Inga Holm left Norland on Monday. Talks at the prime minister's residence began at noon on 4 May 2012.";
    expect(told(text)).not.toContain("Holm's residence");
  });
});
