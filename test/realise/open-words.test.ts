import { describe, expect, it } from 'vitest';
import { asked } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';
const expectNothingLike = (text: string, pattern: RegExp) =>
  expect(asked(text, elsewhere).filter((card) => pattern.test(card))).toEqual([]);
const expectAsked = (text: string, card: string) => expect(asked(text, elsewhere)).toContain(card);

describe('what only the article tells is in no question or answer', () => {
  it.each([
    ['of what', 'Deputies in Lundby rejected abolition by 40 votes to 30.', /abolition/],
    ['whose', 'Output fell in Lundby from 300 boats in 2010 to 40 boats in 2019.', /output/i],
    ['previous to which', 'Previous talks were held in Lundby in May 2019.', /talks/],
    ['like which', 'Similar raids in Norland were blamed on the Lorne Front in 2019.', /raids/],
    ['than which', 'An equal number of nurses from Oslo were kept out of the Lundby club in 2019.', /equal/],
    ['who', 'The 24-year-old from Lundby passed three boats in Oslo on Sunday.', /24-year-old/],
    ['of what name', 'The former president of Norland met Otto Lund in Oslo on Sunday.', /former president/],
    ['whose word', 'A statement put the loss of the Lundby bank at 47 million euros.', /\? a statement/],
    ['which', 'An eruption killed 40 people before dawn.', /eruption/],
    ['which job', 'Inga Holm is regarded as the favourite for the job.', /favourite/],
    ['who resigns', 'An aide to Karin Berg said she would resign in December.', /she/],
    ['whose support', 'A survey published in Oslo put its support at 27 percent.', /its/],
    ['which two', 'Norland has refused to do either.', /either/],
    ['on what', 'The city council voted 6-1 on Monday night.', /6-1/],
    ['until when', 'Until then boats are carrying the sick to Lundby.', /then/],
    ['most of whom', 'Otto Lund said most had died in a raid on Lundby.', /most/],
    ['who else', 'Inga Holm attended the ceremony.', /ceremony/],
    ['of what company', 'Inga Holm, the head of technology, left Oslo in May 1998.', /^Who was the head/],
    ['which one', 'The Greens entered the coalition in 2011.', /the coalition$/],
    [
      'when',
      'Lundby visit Oslo on Wednesday and have lost three times.',
      /^Wh(?:om|ich team|o|ich city).*visit/,
    ],
    ['a house', 'Inga Holm left Lorne Palace in May 1998.', /Which organization/],
    ['whose friend', 'Otto Lund, a close friend, wrote to Inga Holm from Oslo in 1911.', /a close friend$/],
    ['from where', 'The distance is often said to show its freedom.', /distance/],
    [
      'until when',
      'Inga Holm had been on the ice for only nine minutes when she scored.',
      /had .*been on the ice/,
    ],
    ['over which', 'In six seasons Lundby have lost four finals.', /^In how many seasons/],
    ['where', 'Cholera has killed 61 people in the camp.', /61/],
  ])('%s: %s', (_, text, pattern) => expectNothingLike(text, pattern));

  it.each([
    [
      'Deputies in Lundby rejected the abolition of the fish tax by 40 votes to 30.',
      'What did deputies in Lundby reject by 40 votes to 30? the abolition of the fish tax',
    ],
    ['In May 2011 an eruption killed 40 people.', 'How many people did an eruption kill in May 2011? 40'],
    ['Cholera has killed 61 people in Lundby.', 'How many people has cholera killed in Lundby? 61'],
    [
      'Inga Holm, the former president of Norland, met Otto Lund in Oslo on 5 May 2019.',
      'Who met Otto Lund in Oslo on 5 May 2019? Inga Holm',
    ],
  ])('but: %s', expectAsked);
});

describe('who did it', () => {
  it.each([
    [
      'The council in Lundby approved the bridge, sparing Otto Lund a defeat but costing Karin Berg her seat.',
      /spare|cost/,
    ],
    ['The board in Lundby insisted that copies be made.', /say about copies/],
    ['Inga Holm taught at farms in Lundby, among them Nygaard, where she met Otto Berg.', /Lundby Nygaard/],
  ])('is not asked of the wrong one: %s', expectNothingLike);
});

describe('the form of an answer', () => {
  it.each([
    [
      'The museum in Lundby opened in the first week of May.',
      'When did the museum in Lundby open? in the first week of May',
    ],
    [
      'Inga Holm is regarded as a pioneer of Norland cinema.',
      'How is Inga Holm regarded? as a pioneer of Norland cinema',
    ],
    [
      'Karin Berg, a former Olympian who runs the Lundby club, left Oslo in May 1998.',
      'Who runs the Lundby club? Karin Berg',
    ],
    [
      "Norland's dock workers' union demanded talks with Otto Lund.",
      "Who demanded talks with Otto Lund? Norland's dock workers' union",
    ],
    [
      "Norland's parliament approved the bridge in Lundby by a single vote on Thursday.",
      "Which parliament approved the bridge in Lundby by a single vote on Thursday, 28 May 2020? Norland's parliament",
    ],
    [
      'The eruption in Norland started at 4:40 a.m. local time and buried Lundby.',
      'At what time did the eruption in Norland start? 4:40 a.m.',
    ],
    [
      'Inga Holm hurt her wrist in a training fall in May.',
      'When did Inga Holm hurt her wrist in a training fall? May 2020',
    ],
  ])('fits its question: %s', expectAsked);

  it('is not half a name', () =>
    expectNothingLike(
      'Observers from the Agency for Fishing and Trade in Norland (AFTN) will be based in Lundby.',
      /Agency$/,
    ));
});
