import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../../src/annotate/entities/find-entities.js';
import { packageFiles } from '../../../src/resources.js';
import { nameSentences } from './sentence.js';

const finder = createEntityFinder(packageFiles());

/** Chains as `name: how often`. In the texts " | " parts names, "^" marks a title. */
function chainsOf(...texts: readonly string[]): readonly string[] {
  const { chains } = finder.find(nameSentences(...texts));
  return chains.map(({ name, mentions }) => `${name}: ${mentions.length}`);
}

const cases: readonly (readonly [why: string, texts: readonly string[], chains: readonly string[]])[] = [
  ['a surname is its full name', ['Karin Berg', 'Berg'], ['Karin Berg: 2']],
  ['also where it comes first', ['Berg', 'Karin Berg'], ['Karin Berg: 2']],
  ['and so is a given name', ['Karin Berg', 'Karin'], ['Karin Berg: 2']],
  ['a title is no part of the name', ['^President Karin Berg', '^President Berg'], ['Karin Berg: 2']],
  [
    'two people with one surname leave it open',
    ['Karin Berg | Otto Berg', 'Berg'],
    ['Karin Berg: 1', 'Otto Berg: 1'],
  ],
  [
    'unless a title tells them apart',
    ['^President Karin Berg | Otto Berg', '^President Berg', 'Berg'],
    ['Karin Berg: 2', 'Otto Berg: 1'],
  ],
  ['Mrs is not a man', ['^Mr Otto Berg', '^Mrs Berg', 'Berg'], ['Otto Berg: 2']],
  ['Ms may be anyone but one', ['^President Karin Berg', '^Ms Berg'], ['Karin Berg: 2']],
  ['a known surname makes a name a person', ['Quarry Wendover', '^Mr Wendover'], ['Quarry Wendover: 2']],
  ['particles may be left out', ['Omar Al Haddad', 'Al Haddad', 'Haddad'], ['Omar Al Haddad: 3']],
  ['capitals and hyphens do not part names', ['Omar al-Haddad', 'Al Haddad'], ['Omar al-Haddad: 2']],
  ['a middle initial does not either', ['Ruth Adler', 'Ruth K. Adler'], ['Ruth K. Adler: 2']],
  [
    'but two different ones do',
    ['Ruth K. Adler | Ruth M. Adler', 'Adler'],
    ['Ruth K. Adler: 1', 'Ruth M. Adler: 1'],
  ],
  ['a title in the middle of a name is a surname', ['Otto Karl King Jr.'], ['Otto Karl King Jr.: 1']],
  ['a country has one chain for all its names', ['Britain', 'UK', 'Britain'], ['Britain: 3']],
  ['its capital has another', ['Russia', 'Moscow'], ['Russia: 1', 'Moscow: 1']],
  ['England is not the United Kingdom', ['UK', 'England'], ['UK: 1', 'England: 1']],
  ['an acronym is the one name it fits', ['European Union', 'EU'], ['European Union: 2']],
  [
    'a town is not the body that bears its name',
    ['University of Ravensby', 'Ravensby'],
    ['University of Ravensby: 1', 'Ravensby: 1'],
  ],
  ['a name stays alone without another', ['Karin Berg', 'Otto Holt'], ['Karin Berg: 1', 'Otto Holt: 1']],
];

describe('chains', () => {
  it.each(cases)('%s', (_, texts, chains) => {
    expect(chainsOf(...texts)).toEqual(chains);
  });

  it('settles the type of an unknown surname by the full name', () => {
    const { mentions } = finder.find(nameSentences('Karin Wendover', 'Wendover'));
    expect(mentions.map(({ type }) => type)).toEqual(['Person', 'Person']);
  });

  it('points from each mention to its chain and back', () => {
    const { mentions, chains } = finder.find(nameSentences('Karin Berg | Moscow', 'Berg | Otto Holt'));
    chains.forEach((chain, index) => {
      for (const member of chain.mentions) expect(mentions[member]?.chain).toBe(index);
    });
    expect(mentions.map(({ chain }) => chain)).toEqual([0, 1, 0, 2]);
  });
});
