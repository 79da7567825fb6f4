import { describe, expect, it } from 'vitest';
import { titleContextOf } from '../../src/realise/title-context.js';
import { isMadeFrom, sceneNouns } from '../../src/realise/title-scenes.js';
import { asked, drafting } from '../fixtures/drafting.js';

const elsewhere = 'A walk in Lowmarsh';

const nounsOf = (title: string) => sceneNouns(title, titleContextOf(title).words);

describe('the scene of a title', () => {
  it.each([
    ['Quake in Lowmarsh', 'survivor', true],
    ['Lowmarsh 3-2 Vik: Berg sends hosts to final', 'referee', true],
    ['Lowmarsh 3–2 Vik', 'lead', true],
    ['Gunmen storm base near Lowmarsh', 'attacker', true],
    ['Gunmen storm base near Lowmarsh', 'region', false],
    ['Storm cuts off Lowmarsh', 'region', true],
    ['Storm cuts off Lowmarsh', 'attacker', false],
    ['Ferry sinks off Lowmarsh', 'captain', true],
    ['A new ferry for Lowmarsh', 'survivor', false],
    ['Lowmarsh elects a mayor in 1912-13', 'referee', false],
    ['A walk in Lowmarsh', 'toll', false],
    ['Trial by jury', 'judge', true],
    ['A walk in Lowmarsh', 'judge', false],
    ['How parliament works', 'speaker', true],
    ['The Battle of Lowmarsh', 'defeat', true],
    ['Lake bursts its banks in Norland', 'flood', true],
    ['A lake in Norland', 'flood', false],
    ['Bubble bursts in Norland', 'flood', false],
  ])('"%s" has a part for the %s: %s', (title, noun, has) => expect(nounsOf(title).has(noun)).toBe(has));

  it.each([
    ['meeting', 'Ministers meet in Lowmarsh', true],
    ['closure', 'Lowmarsh mine to close', true],
    ['removal', 'Mayor removed from office', true],
    ['expulsion', 'Norway expels envoys', true],
    ['expulsion', 'Norway praises envoys', false],
    ['portion', 'The port of Lowmarsh', false],
    ['meeting', 'A walk in Lowmarsh', false],
  ])('a %s is made from "%s": %s', (noun, title, is) =>
    expect(isMadeFrom(noun, titleContextOf(title).words)).toBe(is),
  );

  it.each([
    [
      'who has a part in it',
      'Karin Berg sent 1,200 soldiers to the area.',
      'Chile earthquake: rescuers dig by hand',
      'How many soldiers did Karin Berg send to the area? 1,200',
    ],
    [
      'what is told of in a match',
      'Karin Berg headed the equaliser from a corner.',
      'Lowmarsh 1-1 Vik',
      'Who headed the equaliser from a corner? Karin Berg',
    ],
    [
      'what the title’s verb does',
      'Karin Berg mediated the meeting.',
      'Water ministers meet again',
      'Who mediated the meeting? Karin Berg',
    ],
    [
      'the war of those who fight',
      'The insurgency began in 2017.',
      'Chad: militants overrun garrison town',
      'In what year did the insurgency begin? 2017',
    ],
  ])('tells %s', (_, text, title, card) => {
    expect(asked(text, title)).toContain(card);
    expect(asked(text, elsewhere)).not.toContain(card);
  });

  it('is never an answer', () =>
    expect(asked('Karin Berg headed the equaliser from a corner.', 'Lowmarsh 1-1 Vik').join(' ')).not.toMatch(
      /\? the equaliser/,
    ));
});

describe('two of a title', () => {
  const title = 'Norway closes port to Chile';
  it.each([
    [
      'sides',
      'Karin Berg urged both sides to sign the Lorne treaty.',
      'Who urged both sides to sign the Lorne treaty? Karin Berg',
    ],
    [
      'delegations',
      'Karin Berg warned the two delegations on 3 May 2012.',
      'Who warned the two delegations on 3 May 2012? Karin Berg',
    ],
  ])('are clear as %s', (_, text, card) => {
    expect(asked(text, title)).toContain(card);
    expect(asked(text, elsewhere)).not.toContain(card);
    expect(asked(text, 'Norway closes port')).not.toContain(card);
  });

  it('are its companies where it names two', () => {
    const text = 'Corvane Holdings has agreed to buy Lundby Bank. Karin Berg praised both boards in Oslo.';
    const card = 'Who praised both boards in Oslo? Karin Berg';
    expect(asked(text, 'Corvane to buy Lundby Bank')).toContain(card);
    expect(asked(text, 'Corvane to buy rival')).not.toContain(card);
  });

  it('are no answer', () => {
    const { drafts } = drafting('Both governments agreed to set up a joint commission of experts.', title);
    expect(drafts.map(({ answer }) => answer.text)).not.toContain('both governments');
  });
});
