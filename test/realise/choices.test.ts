import { describe, expect, it } from 'vitest';
import { askAbout, createEngine, findFacts, readArticle } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';
import type { Card, CardKind } from '../../src/types/card.js';

const made = createEngine(packageFiles());
if (!made.ok) throw new Error('the rules do not load');
const engine = made.value;

function cardsOf(text: string, kind: CardKind): readonly Card[] {
  const article = readArticle(Buffer.from(text), { name: 'article.txt' });
  if (!article.ok) throw new Error('unreadable');
  return askAbout(engine, findFacts(engine, article.value), [kind]).cards;
}

const siege = `The siege of Lundby

General Karin Berg launched the assault on Lundby on May 4, 1950.

Shells hit the terminals at Bin Jarad, Es Salter and Ras Manuf. Her aide Omar Haddad resigned.

Envoy Ana Valdivia praised Foreign Minister Hugo Paz in June 1950.`;

describe('wrong choices', () => {
  it('for a person are no places, whatever their names look like', () => {
    const asked = cardsOf(siege, 'choice').filter(({ question }) => /^Who/.test(question));
    expect(asked.length).toBeGreaterThan(0);
    for (const card of asked) expect(card.distractors.join()).not.toMatch(/Bin Jarad|Es Salter|Ras Manuf/);
  });

  it('for a number out of others are other numbers out of as many', () => {
    const [card] = cardsOf('Inga Holm has lost only two of 19 matches in Oslo since 1990.', 'choice').filter(
      ({ question }) => /^How many/.test(question),
    );
    expect(card?.distractors).toHaveLength(3);
    for (const choice of card?.distractors ?? []) expect(choice).toMatch(/^(?!two)\w+ of 19$/);
  });

  it.each([
    ['The Reform Party won 51 of the 60 seats in parliament in 1990.', 60],
    ['Nokia will close seven of its nine plants in Finland.', 9],
  ])('for a number out of a whole are no larger than it: %s', (text, whole) => {
    const [card] = cardsOf(text, 'choice').filter(({ question }) => /^How many of/.test(question));
    const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    for (const choice of card?.distractors ?? [])
      expect(Number(choice) || numbers.indexOf(choice) + 1 || whole).toBeLessThan(whole);
  });

  it('for a person are no companies that look like one', () => {
    const text = `Trade in Norland

Karin Berg met Omar Haddad in Oslo in May 1950. Ana Valdivia resigned. Hugo Paz left Oslo. Inga Holm retired.

Shares in Friese Zuivel fell. Friese Zuivel closed. Bahari Timur Lines went bankrupt.`;
    const asked = cardsOf(text, 'choice').filter(({ question }) => /^Who/.test(question));
    expect(asked.length).toBeGreaterThan(0);
    for (const card of asked) expect(card.distractors.join()).not.toMatch(/Zuivel|Lines/);
  });

  it('for a place are none that only the title of a work names', () => {
    const text = `Karin Berg

Karin Berg was born in Lundby, a village near Oslo, in 1901.

She studied in Bergen and worked in Trondheim. Her opera "From the Old World" was performed in the key of B minor.`;
    for (const { distractors } of cardsOf(text, 'choice')) {
      expect(distractors).not.toContain('the Old World');
      expect(distractors).not.toContain('B');
    }
  });
});

/** Persons and bodies that could be wrong choices, told behind a text. */
const others = `A letter came for Ana Valdivia. Snow fell on Hugo Paz. A song was sung for Nora Silva. A dog bit Viktor Marek, an engineer. The rain reached Carla Brandt. A friend wrote to Omar Haddad`;

const choicesOf = (text: string) => cardsOf(`Norland\n\n${text}\n\n${others}`, 'choice');

describe('a choice card', () => {
  it.each([
    ['Karin Berg moved to Lundby.', 'Who moved to Lundby?'],
    ['Karin Berg thanked Norland.', 'Who thanked Norland?'],
    ['Karin Berg won a seat in parliament.', 'Who won a seat in parliament?'],
    ['Karin Berg attended the talks in Lundby.', 'Who attended the talks in Lundby?'],
    ['France condemned the attack on Lundby.', 'Which country condemned the attack on Lundby?'],
    ['Karin Berg met Otto Holm in Lundby.', 'Who met Otto Holm in Lundby?'],
    ["Karin Berg found work in a solicitor's office.", "Who found work in a solicitor's office?"],
    ['Karin Berg did not sign the Treaty of Lundby.', 'Who did not sign the Treaty of Lundby?'],
    [
      'Karin Berg spoke in Oslo. Rome and Paris burned. A fire reached Vienna.',
      'In which city did Karin Berg speak?',
    ],
  ])('is not made where others may have done the same: %s', (text, question) =>
    expect(choicesOf(text).map((card) => card.question)).not.toContain(question),
  );

  it.each([
    ['Karin Berg was elected mayor on 4 May 1950.', 'Who was elected mayor on 4 May 1950?'],
    [
      'Karin Berg opened the Lundby Canal between Oslo and Ravensby.',
      'Who opened the Lundby Canal between Oslo and Ravensby?',
    ],
    ['Karin Berg was the first mayor of Lundby.', 'Who was the first mayor of Lundby?'],
    ['Karin Berg said that Lundby would be rebuilt.', 'Who said that Lundby would be rebuilt?'],
  ])('is made where a date, a name or what was said tells one deed from others: %s', (text, question) =>
    expect(choicesOf(text).map((card) => card.question)).toContain(question),
  );

  it('offers nobody whom "her" or "his" shuts out', () => {
    const [card] = choicesOf('Karin Berg published her diary in Lundby in 1950.').filter(({ question }) =>
      /^Who published/.test(question),
    );
    expect(card?.distractors).toEqual(expect.arrayContaining(['Ana Valdivia', 'Nora Silva', 'Carla Brandt']));
    expect(
      choicesOf('Peter Berg published his diary in Lundby in 1950.').flatMap(({ question, distractors }) =>
        /^Who published/.test(question) ? distractors : [],
      ),
    ).not.toContain('Ana Valdivia');
  });

  it('offers no coach, referee or man of the crowd for a player', () => {
    const derby = (winger: string) => `The Lundby derby

Striker Otto Lund scored the only goal of the Lundby derby in 1950. The coach, Peter Holm, smiled. The referee, Karl Moe, whistled. A nurse, Per Silva, watched.

Goalkeeper Hugo Paz waited. Defender Omar Haddad fell.${winger}`;
    const goals = (winger: string) =>
      cardsOf(derby(winger), 'choice').filter(({ question }) => /^Who scored/.test(question));
    expect(goals(' Winger Viktor Marek ran.').map(({ distractors }) => [...distractors].sort())).toEqual([
      ['Hugo Paz', 'Omar Haddad', 'Viktor Marek'],
    ]);
    expect(goals('')).toEqual([]);
  });

  it('offers in the news nobody who is gone, and never who did the same with somebody', () => {
    const text = `A museum in Norland

Lundby, 4 May 2020

Karin Berg opened the Norland Museum in Lundby on 2 May 2020.

The museum was closed after the fall of Otto Lund. Inga Holm resigned. Nora Silva retired.`;
    for (const { distractors } of cardsOf(text, 'choice')) expect(distractors).not.toContain('Otto Lund');
    for (const { question, distractors } of choicesOf(
      'Karin Berg built the Lundby Bridge with Inga Holm in 1950.',
    ))
      if (/^Who/.test(question)) expect(distractors).not.toContain('Inga Holm');
  });

  it('offers those who speak for what somebody said', () => {
    const text =
      '"We will rebuild the harbour of Lundby, the mill and all of the bridges," said Karin Berg. "Nobody asked us," said Inga Holm. "We had no boats," said Peter Moe. "It was dark," said Olav Dahl.';
    const [card] = choicesOf(text).filter(({ question }) => /rebuild/.test(question));
    expect([...(card?.distractors ?? [])].sort()).toEqual(['Inga Holm', 'Olav Dahl', 'Peter Moe']);
  });

  it('offers nobody who is one of many', () => {
    const text =
      'Karin Berg, a Lundby Democrat, founded the Norland Bank in 1907. Inga Holm, Peter Moe and Olav Dahl left.';
    for (const { distractors } of choicesOf(text)) expect(distractors.join()).not.toContain('Democrat');
  });

  it('is not made of what may be said of many', () =>
    expect(
      choicesOf('Karin Berg is regarded as a pioneer of Norwegian law.').map(({ question }) => question),
    ).not.toContain('Who is regarded as a pioneer of Norwegian law?'));

  it('offers no country that is only where something took place', () => {
    for (const { question, distractors } of choicesOf(
      'Libya sold 900 ships to Egypt in 1950. The ministers met in Luxembourg.',
    ))
      if (/country/.test(question)) expect(distractors).not.toContain('Luxembourg');
  });

  it('offers a wife no women to marry', () => {
    for (const { question, distractors } of choicesOf('Karin Berg married Peter Holm in 1950.'))
      if (/^Whom/.test(question)) expect(distractors.join()).not.toMatch(/Ana|Nora|Carla/);
  });

  it('has bodies of one sort', () => {
    const bodies =
      'The Court of Lundby met. The University of Bergen closed. The Norland Museum burned. The Ministry of Trade moved.';
    const text = `The Norland Charity planted 900 oaks near Lundby in 1950. ${bodies}`;
    for (const { question, distractors } of choicesOf(text))
      if (/^Which/.test(question)) expect(distractors.join()).not.toMatch(/Court|University|Museum|Ministry/);
    const schools =
      'Karin Berg founded the University of Lundby in 1950. Many came to the University of Bergen. A road leads to the University of Molde. A fire broke out at the University of Sandvik.';
    const asked = choicesOf(schools).find(({ question }) => /^Which/.test(question));
    expect(asked?.distractors).toContain('the University of Bergen');
  });

  it('offers no persons for a firm that is taken for one', () => {
    const text = 'Goldman Frères advised Norsk Havbruk in 1950. Shares in Norsk Havbruk fell.';
    for (const { answer, distractors } of choicesOf(text))
      if (/Norsk/.test(answer)) expect(distractors.join()).not.toMatch(/Ana|Hugo|Nora/);
  });

  it('offers no persons for a firm that was founded', () => {
    const text =
      'Carrocera Navarra, founded in Oslo in 1934, employs 4,800 people at four plants in Norland and reported a profit of 58 million euros in 1950.';
    for (const { answer, distractors } of choicesOf(text))
      if (/Navarra/.test(answer)) expect(distractors.join()).not.toMatch(/Ana|Hugo|Nora/);
  });

  it('takes no island of another country for a country', () => {
    const text =
      'France sold 900 ships to Haiti in 1825. Guadeloupe lies near Haiti. A ship from Guadeloupe came. Spain and Britain waited.';
    for (const { question, distractors } of choicesOf(text))
      if (/country/.test(question)) expect(distractors).not.toContain('Guadeloupe');
  });

  it('shows no name that was cut out of a longer one', () => {
    for (const { distractors } of choicesOf(
      'NATO sent 900 soldiers to Lundby in 1950. The European Union agreed. The United Nations human rights chief, Inga Moe, objected. The African Union objected.',
    ))
      expect(distractors).not.toContain('United Nations human');
  });

  it('has no compass point and no park for a village', () => {
    const text =
      'Karin Berg was born in Ihit, a village. She studied at Lundby, worked in East and Central Norland, and slept in Uhuru Park and in Karu Forest.';
    for (const { question, distractors } of choicesOf(text))
      if (/^Where/.test(question)) expect(distractors.join()).not.toMatch(/East|Park|Forest/);
  });
});

describe('gaps', () => {
  it('are left for names and numbers, not for common nouns', () => {
    const answers = cardsOf(
      'Trade in Norland\n\nKarin Berg praised the Treaty of Lundby in 1950. Merchants sold 900 tons of salt in Norway.',
      'cloze',
    ).map(({ answer }) => answer);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toMatch(/\p{Lu}|\d/u);
    expect(answers).not.toContain('Merchants');
  });

  it.each([
    ['Two years ago, 54 people drowned in the Makassar Strait.', 'a time told from the day of writing'],
    ['Brann had looked certain winners.', 'too little to know the sentence by'],
    ['Karin Berg moved to Lundby.', 'what others may have done'],
  ])('are not left in %s: %s', (text) =>
    expect(
      cardsOf(`Norland\n\n${text}`, 'cloze').filter(({ question }) => !/___.* in 1/.test(question)),
    ).toEqual([]),
  );

  it('hide no half of a name', () => {
    for (const { question } of cardsOf(
      'A funeral\n\nPresident Surya Prabaswara will attend a funeral in Oslo on 20 August 2025. President Surya spoke in Oslo in 2024.',
      'cloze',
    ))
      expect(question).not.toMatch(/___ Prabaswara|Surya ___/);
  });
});
