import { expect, it } from 'vitest';
import { bodyNoun } from '../../src/realise/body-noun.js';
import type { Place } from '../../src/realise/locate.js';

const named = (...names: readonly string[]) =>
  bodyNoun(names.map((text) => ({ filler: { text } }) as unknown as Place));

it.each([
  ['Tana Teachers College', 'college'],
  ['the Lowmarsh School of Mines', 'school'],
  ['the Bank of Norland', 'bank'],
  ['Banco Tarento', 'bank'],
  ['the Union of Norland Workers', 'union'],
  ['the Qasr Workers’ Union', 'union'],
  ['the Ministry of Fisheries', 'ministry'],
  ['the Harbour Museum', 'museum'],
  ['the Tarento Hospital', 'hospital'],
  ['the Reformed Church', 'church'],
  ['Orbis Holdings', 'company'],
  ['Orbis Airways', 'airline'],
  ['the Fisheries Agency', 'agency'],
  ['the Roads Department', 'department'],
  ['the Lowmarsh Philharmonic', 'orchestra'],
  ['the Lowmarsh Gazette', 'newspaper'],
  ['the Daily Echo', 'newspaper'],
  ['Lowmarsh FC', 'club'],
  ['the Federal Assembly', 'body'],
  ['the Tarento City Council', 'body'],
  ['the House', 'body'],
])('%s is a %s', (name, noun) => expect(named(name)).toBe(noun));

it.each([
  ['the European Union'],
  ['the Soviet Union'],
  ['the Banking Alliance'],
  ['Incas United'],
  ['the White House'],
  ['the Norland Refugee Council'],
  ['the Norland League'],
])('%s is not taken for what part of a word says', (name) => expect(named(name)).toBe('organization'));

it.each([
  ['parties', 'the Labour Party', 'the Green Party'],
  ['ministries', 'the Ministry of Fisheries', 'the Ministry of Roads'],
  ['churches', 'the Reformed Church', 'the Old Church'],
  ['courts', 'the Supreme Court', 'the Lowmarsh Court'],
  ['companies', 'Orbis Motors', 'Norland Airlines'],
  ['organizations', 'Orbis Motors', 'the Daily Echo'],
  ['organizations', 'the Supreme Court', 'the Green Party'],
])('two of them are %s', (plural, first, second) => expect(named(first, second)).toBe(plural));
