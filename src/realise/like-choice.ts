import { bodyFamily } from './body-family.js';
import { nounInName } from './body-noun.js';
import type { Draft } from './draft.js';
import { isIn } from './lexicon.js';
import { folded, type NamedThing } from './named-things.js';
import { neighbourCountries } from './neighbour-countries.js';
import { mayBeTaken } from './person-trades.js';
import type { Scene } from './scene.js';
import { shownGender } from './shown-gender.js';

/** True where something is of the answer's own sort, so that a reader cannot tell it from the answer by its name alone. */
export function isAlike(thing: NamedThing, own: NamedThing | undefined, draft: Draft): boolean {
  switch (thing.kind) {
    case 'person':
      return fitsGender(thing, own, draft) && fitsLife(thing, own, draft) && fitsTrade(thing, own, draft);
    case 'organization':
      return fitsBody(thing, own, draft);
    case 'place':
      // A river among rivers; of a place that nobody says more about, nobody knows what it could be taken for.
      return thing.located && own?.noun !== undefined && thing.noun === own.noun;
    case 'country':
      // Guadeloupe has a code of its own, but is no country.
      return fitsCountry(thing, own, draft);
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

/** In the news, nobody takes the dead for the living; and who is told of beside somebody did the same. */
function fitsLife(thing: NamedThing, own: NamedThing | undefined, { located: { scene } }: Draft): boolean {
  const isPast = thing.gone && !own?.gone && scene.document.article.date !== undefined;
  return !isPast && !companions(scene).some((name) => thing.keys.includes(name));
}

/** "Karin Berg taught in Lundby, where she worked alongside Inga Holm." */
const companions = ({ mentions, tree, document }: Scene): readonly string[] =>
  mentions
    .filter(
      ({ type, head }) => type === 'Person' && /^(?:with|alongside|beside)$/.test(tree.preposition(head)),
    )
    .flatMap(({ chain, start, end }) => [
      ...(chain === undefined ? [] : [folded(document.chains[chain]?.name ?? '')]),
      folded(document.article.text.slice(start, end)),
    ]);

/** A coach scores no goals, a nurse leads no ministry and a woman is none of a men's team; but anybody may have said something. */
function fitsTrade(thing: NamedThing, own: NamedThing | undefined, { located }: Draft): boolean {
  if (located.fact.type === 'Statement') return true;
  const isOther = thing.gender && own?.gender && thing.gender !== own.gender;
  const plays = [thing.trade, own?.trade].includes('player');
  return mayBeTaken(thing.trade, own?.trade) && !(isOther && plays);
}

/** A country of the answer's part of the world, or one that does something itself: not only where a meeting took place. */
function fitsCountry(thing: NamedThing, own: NamedThing | undefined, { question }: Draft): boolean {
  if (thing.country === undefined) return true;
  // Guadeloupe has a code of its own, but is no country.
  if (neighbourCountries(thing.country).length === 0) return false;
  return own?.country === undefined || isNear(thing, own) || (thing.acts && !asksWhere.test(question));
}

/** True of two countries of the same part of the world. */
export const isNear = (thing: NamedThing, own: NamedThing): boolean =>
  own.country !== undefined && neighbourCountries(own.country).some(({ code }) => code === thing.country);

const asksWhere = /\b(?:in|to|into|from) which country\b/i;

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
