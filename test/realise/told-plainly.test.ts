import { describe, expect, it } from 'vitest';
import { asked, drafting } from '../fixtures/drafting.js';

describe('the perfect of the past is told as plain past', () => {
  it.each([
    [
      'The Norland Canal had been built by Swedish engineers in 1896.',
      'In what year was the Norland Canal built by Swedish engineers? 1896',
    ],
    ['In 1896 Karin Berg had discovered a comet.', 'In what year did Karin Berg discover a comet? 1896'],
    ['The Norland Canal had been built in 1896.', 'In what year was the Norland Canal built? 1896'],
    ['Viktor Marek had been arrested in Oslo.', 'Who was arrested in Oslo? Viktor Marek'],
    [
      'Karin Berg, who had founded the Norland Museum in 1987, resigned in 1999.',
      'Who founded the Norland Museum in 1987? Karin Berg',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['denied', 'Karin Berg had not visited Cuba.', 'Which country had Karin Berg not visited? Cuba'],
    [
      'still going on',
      'Karin Berg had been writing a history of Norland in 1896.',
      'In what year had Karin Berg been writing a history of Norland? 1896',
    ],
    [
      'done by a year',
      'By 1896 Karin Berg had discovered a comet.',
      'By what year had Karin Berg discovered a comet? 1896',
    ],
    [
      'of a certain length',
      'Karin Berg had lived in Cuba for six years.',
      'For how long had Karin Berg lived in Cuba? six years',
    ],
  ])('but kept where it is %s', (_, text, card) => {
    const cards = asked(text);
    expect(cards).toContain(card);
    for (const one of cards) expect(one).toMatch(/\bhad\b/);
  });
});

describe('charges', () => {
  it.each([
    ['Norway accused Angela Holm of fraud.', 'What did Norway accuse Angela Holm of? fraud'],
    [
      'Norway accused Sweden of polluting the Norland Canal.',
      'What did Norway accuse Sweden of? polluting the Norland Canal',
    ],
    [
      'Norway has accused Sweden and Denmark of overfishing.',
      'What has Norway accused Sweden and Denmark of? overfishing',
    ],
    [
      'Norway has accused Sweden and Denmark of overfishing.',
      'Which countries has Norway accused of overfishing? Sweden and Denmark',
    ],
    ['Viktor Marek was accused of fraud.', 'What was Viktor Marek accused of? fraud'],
    ['Angela Holm was charged with fraud in 1987.', 'What was Angela Holm charged with in 1987? fraud'],
    [
      'Viktor Marek criticised Norway for closing the Lowmarsh smelter.',
      'Why did Viktor Marek criticise Norway? for closing the Lowmarsh smelter',
    ],
  ])('%s %s', (text, card) => expect(asked(text)).toContain(card));

  it('are told of nobody as deeds', () => {
    const deeds = asked('Norway accused Sweden of polluting the Norland Canal.').filter(
      (card) => !/\baccuse/.test(card),
    );
    expect(deeds).toEqual([]);
  });
});

describe('what somebody is to do', () => {
  it.each([
    [
      'Norway decided to close the Lowmarsh smelter.',
      'What did Norway decide to do? close the Lowmarsh smelter',
    ],
    [
      'Norway did not decide to close the Lowmarsh smelter.',
      'What did Norway not decide to do? close the Lowmarsh smelter',
    ],
    [
      'Karin Berg promised to rebuild the Norland Museum.',
      'What did Karin Berg promise to do? rebuild the Norland Museum',
    ],
    [
      'Karin Berg ordered Viktor Marek to leave Norway.',
      'What did Karin Berg order Viktor Marek to do? leave Norway',
    ],
    [
      'Viktor Marek tried to sell the Norland Museum in 1987.',
      'What did Viktor Marek try to do? sell the Norland Museum in 1987',
    ],
  ])('%s %s', (text, card) => expect(asked(text)).toContain(card));

  it.each([
    ['Norway decided to close the Lowmarsh smelter.', 'decide'],
    ['Karin Berg promised to rebuild the Norland Museum.', 'promise'],
    ['Viktor Marek refused to sign the Sunda accord.', 'refuse'],
    ['Norway threatened to close the Lowmarsh smelter.', 'threaten'],
  ])('is never told as done: %s', (text, verb) => {
    const cards = asked(text);
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) expect(card).toContain(verb);
  });
});

describe('how long it took', () => {
  it.each([
    ['Li Na worked in Norway for eleven years.', 'For how long did Li Na work in Norway? eleven years'],
    ['The siege of Lowmarsh lasted nine months.', 'For how long did the siege of Lowmarsh last? nine months'],
    [
      'Inga Holm lived in Oslo for more than ten years.',
      'For how long did Inga Holm live in Oslo? more than ten years',
    ],
    [
      'Karin Berg crossed the Baltic in about seven days.',
      'In how many days did Karin Berg cross the Baltic? about seven days',
    ],
    [
      'Karin Berg built the Norland Museum in eleven months.',
      'In how many months did Karin Berg build the Norland Museum? eleven months',
    ],
    [
      'Karin Berg visited the Norland Museum every day.',
      'How often did Karin Berg visit the Norland Museum? every day',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it('is not asked as a day: "in eleven months" is no "when"', () => {
    const cards = asked('Karin Berg built the Norland Museum in eleven months.');
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) expect(card).not.toMatch(/^(?:When|In what year|On what day) /);
  });
});

describe('why and how', () => {
  it.each([
    [
      'Sweden closed the Vasko bridge because of the flood in Lowmarsh.',
      'Why did Sweden close the Vasko bridge? because of the flood in Lowmarsh',
    ],
    ['The Norland Canal was closed due to a flood.', 'Why was the Norland Canal closed? due to a flood'],
    ['Hugo Paz left Cuba because he was ill.', 'Why did Hugo Paz leave Cuba? because he was ill'],
    [
      'Hugo Paz left Cuba in order to work in Chile.',
      'Why did Hugo Paz leave Cuba? in order to work in Chile',
    ],
    [
      'Norway closed the Lowmarsh smelter because Sweden complained about smoke.',
      'Why did Norway close the Lowmarsh smelter? because Sweden complained about smoke',
    ],
    [
      'Norway closed the Lowmarsh smelter to save money.',
      'Why did Norway close the Lowmarsh smelter? to save money',
    ],
    [
      'Karin Berg flew to Cuba to thank Viktor Marek.',
      'Why did Karin Berg fly to Cuba? to thank Viktor Marek',
    ],
    [
      'Karin Berg crossed the Baltic by building a raft.',
      'How did Karin Berg cross the Baltic? by building a raft',
    ],
  ])('%s', (text, card) => expect(asked(text)).toContain(card));

  it('no reason is asked of which the reader could not know what it is', () => {
    const { drafts, dropped } = drafting('Hugo Paz resigned because it had lost its licence.');
    expect(drafts.filter(({ question }) => question.startsWith('Why'))).toEqual([]);
    expect(dropped).toContainEqual(expect.objectContaining({ ask: 'reason', code: 'vague-answer' }));
  });

  it('a reason that names whose something is is asked', () =>
    expect(asked('Hugo Paz resigned because the Norland Institute lost its licence.')).toContain(
      'Why did Hugo Paz resign? because the Norland Institute lost its licence',
    ));
});

describe('the first time', () => {
  it('is not told as any time', () => {
    expect(asked('Maize was first grown in Mexico.')).toContain(
      'In which country was maize first grown? Mexico',
    );
    expect(asked('Karin Berg first visited Cuba in 1933.')).toContain(
      'In what year did Karin Berg first visit Cuba? 1933',
    );
  });

  it('is no part of a list of points', () => {
    for (const card of asked('First, Karin Berg visited Cuba in 1933.')) expect(card).not.toMatch(/first/i);
  });
});

describe('rulers', () => {
  it.each([
    ['King Marek fled to Cuba in 1709.', 'Who fled to Cuba in 1709? King Marek'],
    ['Pope Anselm met Karin Berg in Oslo in 1986.', 'Who met Karin Berg in Oslo in 1986? Pope Anselm'],
  ])('keep their title: %s', (text, card) => expect(asked(text)).toContain(card));

  it('do not where they have more than one name', () => {
    expect(asked('King Marek Holm fled to Cuba in 1709.')).toContain('Who fled to Cuba in 1709? Marek Holm');
  });
});

describe('a quotation', () => {
  it('keeps its own words, whoever they mean', () => {
    const cards = asked(
      'Mutinta Holm won the vote in Oslo. Holm became the first woman to lead Norland. "She has won an argument, not yet a majority," said the lawyer Karin Berg.',
    );
    for (const card of cards) expect(card).not.toMatch(/["“]Mutinta Holm has/);
  });
});

describe('idioms with an infinitive', () => {
  it.each([
    'Karin Berg came to know the troubles of Norwegian farmers through her work in Cuba.',
    'Karin Berg stands to receive nine million euros for her stake in Corvane.',
  ])('are not taken apart: %s', (text) => {
    for (const card of asked(text))
      expect(card).not.toMatch(/(?:come|came|stand|stands) to do\?|come to know\?/);
  });

  it('"from behind" stays with its verb', () => {
    for (const card of asked('Lundby came from behind to beat Ashby in Oslo in 1950.'))
      expect(card).not.toMatch(/^Why|come to beat|come\?/);
  });

  it('are other than "go on to"', () => {
    expect(asked('Karin Berg went on to win the Norland Prize in 1950.').join()).toMatch(/Norland Prize/);
  });
});

describe('conditions told by the order of words', () => {
  it.each([
    'Corvane would owe Norland Shipping a fee of 80 million euros should regulators prohibit the sale.',
    'Should regulators prohibit the sale, Corvane would owe Norland Shipping a fee of 80 million euros.',
  ])('are not left out: %s', (text) => {
    for (const card of asked(text)) expect(card).toMatch(/prohibit/);
  });
});

describe('what two commas set off behind a noun', () => {
  it('leaves no single comma in the question', () => {
    const cards = asked(
      'The Treaty of Lund, of vast importance to the north, ended the war with Sweden in 1679.',
    );
    expect(cards.join()).toMatch(/Treaty of Lund/);
    for (const card of cards) expect(card).not.toMatch(/, of vast/);
  });
});

describe('whose a thing is, told outside a relative clause', () => {
  it('is not the one who does something in it', () => {
    for (const card of asked(
      'In her memoirs, which Karin Lund edited in 1950, Bessie Holm never mentions Oslo.',
    ))
      expect(card).not.toMatch(/edited? her memoirs/);
  });
});
