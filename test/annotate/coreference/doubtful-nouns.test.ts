import { expect, it } from 'vitest';
import { documentOf } from './links.js';

/** The name that the last phrase so written is linked to. */
function nameOf(text: string, phrase: string): string | undefined {
  const { article, mentions, chains } = documentOf(text);
  const mention = mentions.findLast(({ start, end }) => article.text.slice(start, end) === phrase);
  const chain = chains[mention?.chain ?? -1];
  return chain?.nameless ? undefined : chain?.name;
}

it.each([
  [
    'who scored is no keeper',
    'Lundby beat Norhaven 2-0 on Saturday. Anton Brandt scored after nine minutes with a low shot. The goalkeeper had no chance.',
    'The goalkeeper',
  ],
  [
    'the keeper of one team, where the other has one, too',
    "Lundby's goalkeeper, Peter Falk, had little to do before the break. Simon Dahl scored from a corner in the 60th minute. The goalkeeper had come off his line too early.",
    'The goalkeeper',
  ],
  [
    'the captain of one team, where the other was spoken of since',
    'The captain, Jonas Vik, was sent off in the 80th minute. Norhaven had a penalty in the last minute, but it was saved. The captain was angry.',
    'The captain',
  ],
  [
    'one lawyer, where another was named since',
    "Lund's lawyer, Felix Brandt, said the case was weak. The Stern family was represented by Georg Maas. The lawyer told reporters that the family was relieved.",
    'The lawyer',
  ],
  [
    'one general, where another has one of his own',
    'The king relied on General Rolf Asker. The duke raised an army in the north. His general was Knut Brask, a man from Estmark. The general had lost an eye.',
    'The general',
  ],
  [
    'a dead king, where another was crowned',
    'In 1412 King Magnus of Norland died. His nephew, Harald, was crowned in Lundby within a week. The king was young.',
    'The king',
  ],
  [
    'an owner of long before',
    'The airline was founded by the hotel owner Stefan Kraus. Arvid Holt bought it in 2012. It had 41 aircraft. It flew to 60 cities. It lost money. The owner did not invest.',
    'The owner',
  ],
  [
    'a firm, where another is the subject of the sentence',
    'The pump maker Halvorsen said on Monday that it would buy the valve maker Brandt Pumps for 2.1 billion euros in cash. Halvorsen will pay 34 euros for each share. Its shares fell by 4 per cent. The company expects to close the deal in May. The group employs 11,000 people in nine countries. Brandt Pumps has 3,400 workers, most of them in Ravensby, where the company was founded in 1921.',
    'the company',
  ],
  [
    'the firm that its own clause has just named, where there is another',
    "Halvorsen Holdings will pay 34 euros for each share of Brandt Industries. The American group Delmar had made a bid in May. Delmar offered 29 euros a share, but the company's board turned it down.",
    'the company',
  ],
  [
    'a firm, where "the company" was left open before',
    `Marsh Thermal, which makes boilers, said on Monday that its board had agreed to an offer from Brandtherm, a family-controlled group based in Lundby. The price is above Marsh's closing price on Friday and follows two lower approaches. The shares rose by a third, a sign that some investors doubt the deal. The cartel office is expected to examine the takeover.

Founded in 1961 by the brothers Otto and Felix Marsh as a repair shop, the company employs 1,900 people. It left the oil trade in 2019.

Brandtherm's chief executive, Karin Vogel, said the takeover would create a champion. She promised to keep the plant open for five years.

"It is a countdown," said Vera Lund of the Metal Union, which represents about 800 of the company's staff.`,
    'the company',
  ],
  [
    'the firm by which another was bought, of which the text tells more',
    "Harden, one of Norland's best-known makers of kettles, is to close its factory. The union accused Harden of betrayal. Founded in 1921, Harden made its name with a kettle. Its fortunes faded, and in 2017 it was bought by the Dutch group Velthuis for 64 million crowns. Accounts published in January show that the firm lost 11 million crowns.",
    'the firm',
  ],
  [
    'one party, where another was spoken of since',
    "Her party, the Liberal League, supported Dahlin. The party lost a third of its seats. The Farmers' Union, which backs Berg, holds 61 seats. Its leader, Ulla Frisk, said that it would stay. The party has not held the presidency since 1998.",
    'The party',
  ],
  [
    'a firm, where another was called a group',
    'The brewery Lindqvist said that it had rejected an offer from the Danish group Carlsen. Carlsen, which owns eleven breweries, wants to enter the market. It already holds a part of the shares of Lindqvist. The group bought them in March.',
    'The group',
  ],
  [
    'a firm, where another bears the name of a bank',
    'The Danish group Carlsen made an offer in May. Carlsen said that it hoped for talks. Analysts at Nordbank said it might pay more. The bank is a rival.',
    'The bank',
  ],
  [
    'one painter, where others were told of since',
    'Edvard Thorsen drew ships in Lundby. Hans Wolff was the most famous painter of the north. Carl Brandt sold his first picture in 1865. Edvard Thorsen went to Italy in May. The painter did not like the south.',
    'The painter',
  ],
])('no noun is linked to %s', (_what, text, phrase) => expect(nameOf(text, phrase)).toBeUndefined());

it.each([
  [
    'the lawyer of the sentence before',
    "Lund's lawyer, Felix Brandt, said the case was weak. The lawyer will appeal.",
    'The lawyer',
    'Felix Brandt',
  ],
  [
    'the king, behind one who is called otherwise',
    'King Carl II was awake. The mayor, Otto Lund, wept. The king sent him to bed.',
    'The king',
    'Carl II',
  ],
])('a noun is linked to %s', (_what, text, phrase, name) => expect(nameOf(text, phrase)).toBe(name));
