import { bodyFamily } from './body-family.js';
import { nounInName } from './body-noun.js';
import type { Draft } from './draft.js';
import { isIn } from './lexicon.js';
import type { NamedThing } from './named-things.js';
import { neighbourCountries } from './neighbour-countries.js';
import { shownGender } from './shown-gender.js';

/** True where something is of the answer's own sort, so that a reader cannot tell it from the answer by its name alone. */
export function isAlike(thing: NamedThing, own: NamedThing | undefined, draft: Draft): boolean {
  switch (thing.kind) {
    case 'person':
      return fitsGender(thing, own, draft);
    case 'organization':
      return fitsBody(thing, own, draft);
    case 'place':
      // A river among rivers; of a place that nobody says more about, nobody knows what it could be taken for.
      return thing.located && own?.noun !== undefined && thing.noun === own.noun;
    case 'country':
      // Guadeloupe has a code of its own, but is no country.
      return thing.country === undefined || neighbourCountries(thing.country).length > 0;
    default:
      return true;
  }
}

/** "Who sold her farm?" gives a man away, and so does "Who married Karin Berg?" a woman. */
function fitsGender({ gender }: NamedThing, own: NamedThing | undefined, draft: Draft): boolean {
  const shown = shownGender(draft.question);
  if (shown !== undefined) return gender === shown;
  return !isIn('sexedVerb', draft.located.trigger.lemma) || (gender !== undefined && gender === own?.gender);
}

/** "Which museum …?" is no question about a university; and no university plants trees where a charity does. */
function fitsBody(thing: NamedThing, own: NamedThing | undefined, draft: Draft): boolean {
  if (!looksOrganised(thing.name)) return false;
  const family = bodyFamily(own?.name ?? draft.answer.text, own?.noun);
  if (family === undefined || bodyFamily(thing.name, thing.noun) !== family) return false;
  const asked = /\bwhich (\p{Ll}+)/iu.exec(draft.question)?.[1];
  const noun = thing.noun ?? nounInName(thing.name);
  return asked === undefined || asked === 'organization' || asked === 'company' || noun === asked;
}

/** A body's name has two words or is an acronym: a single capital word may be anything. */
const looksOrganised = (name: string): boolean => /\S \S/.test(name) || /^\p{Lu}{2,}$/u.test(name);
