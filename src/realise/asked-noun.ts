import { bodyNoun } from './body-noun.js';
import { askedNoun, kindNouns } from './kind-nouns.js';
import { isIn, listed } from './lexicon.js';
import type { Place } from './locate.js';
import { placeNounIn } from './place-noun.js';
import type { AnswerKind } from './question-word.js';
import { mentionOf, type Scene } from './scene.js';
import { playsAt } from './teams.js';

/** The noun behind "which" that asks for some fillers of a kind; undefined where "who", "what" or "where" asks. */
export function nounFor(scene: Scene, kind: AnswerKind, places: readonly Place[]): string | undefined {
  const count = places.length;
  const number = count > 2 && count <= 10 ? `${listed('cardinal')[count]} ` : '';
  const some = (noun: string) => (count > 1 ? `${number}${plural(noun)}` : noun);
  switch (kind) {
    case 'country':
      return some('country');
    case 'capital':
      return some('government');
    case 'city':
      if (places.every(({ head }) => playsAt(scene.tree, head))) return some('team');
      // "the Tarn" is no city, whatever a list says.
      if (places.some(({ filler }) => /^the (?!Hague)/.test(filler.text))) return undefined;
      return some(shared(places.map((place) => toldPlace(scene, place) ?? 'city')) ?? 'city');
    case 'organization': {
      const byName = bodyNoun(places);
      if (!byName.startsWith('organization')) return byName;
      const told = shared(places.map((place) => toldNoun(scene, place)));
      return told === undefined ? byName : some(told);
    }
    case 'named place': {
      const noun = shared(places.map((place) => placeNounIn(place.filler.text) ?? toldPlace(scene, place)));
      // "the Tarn" is no town either.
      if (
        noun !== undefined &&
        isIn('townKind', noun) &&
        places.some(({ filler }) => /^the /.test(filler.text))
      )
        return undefined;
      return noun === undefined ? undefined : some(noun);
    }
    case 'group':
      return count === 1 && places[0] ? ownNoun(scene, places[0]) : undefined;
    default:
      return undefined;
  }
}

const shared = (nouns: readonly (string | undefined)[]): string | undefined =>
  new Set(nouns).size === 1 ? nouns[0] : undefined;

const plural = (noun: string): string =>
  noun.endsWith('y') && !/[aeou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : `${noun}${/(?:s|ch)$/.test(noun) ? 'es' : 's'}`;

/** "bank" for "Hallberg", which the article calls so, and "party" for "Labour". */
function toldNoun(scene: Scene, { head, filler }: Place): string | undefined {
  if (isIn('partyName', filler.text.replace(/^the /i, ''))) return 'party';
  const chain = scene.antecedents.get(head.id)?.chain ?? mentionOf(scene, head.id)?.chain;
  const noun = chain === undefined ? undefined : kindNouns(scene.document).get(chain);
  // "Which river is the longest river" would say it twice.
  const said =
    head.deprel.startsWith('nsubj') && head.head > 0 ? scene.tree.token(head.head).lemma : undefined;
  return noun === said ? undefined : noun;
}

/** The same of a place: no company, whatever the article calls so. */
function toldPlace(scene: Scene, place: Place): string | undefined {
  const noun = toldNoun(scene, place);
  return noun === undefined || isIn('bodyKind', noun) ? undefined : noun;
}

/** "ministry" for "the health ministry": a body without a name that is told from others of its kind. */
function ownNoun({ tree, introductions }: Scene, { head }: Place): string | undefined {
  if (head.upos !== 'NOUN' || head.xpos !== 'NN' || !isBodyNoun(head.lemma)) return undefined;
  const definite = tree.childrenBy(head.id, 'det').some(({ form }) => form.toLowerCase() === 'the');
  // "a Lundby firm that makes pumps"
  const firm = askedNoun(head.lemma) === 'company' && tree.childrenBy(head.id, 'acl:relcl').length > 0;
  const told = tree.childrenBy(head.id, 'amod', 'compound').some(({ xpos }) => xpos !== 'JJS');
  // "the commission", brought in as "a joint commission"; "Norland's parliament"
  const known = (introductions.get(head.id)?.text.split(' ').length ?? 0) > 2;
  const owned = tree.childrenBy(head.id, 'nmod:poss').some(({ upos }) => upos === 'PROPN');
  return ((definite || firm) && told) || (definite && known) || owned ? askedNoun(head.lemma) : undefined;
}

const isBodyNoun = (lemma: string): boolean =>
  listed('bodyKind').some((entry) => entry.split('=')[0] === lemma);
