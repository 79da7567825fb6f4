import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';

/** True where the question's opening word does not fit what is asked for, or no teacher would open a question so. */
export const isBarredWord = (located: Located, places: readonly Place[], question: string): boolean =>
  STIFF.test(question.replace(/^According to [^?]*?, (?=in how many )/, '')) ||
  (/^(?:[^?]*, )?which organization\b/i.test(question) &&
    places.some(({ filler }) => BUILDING.test(filler.text))) ||
  (/^where\b/i.test(question) && places.some((place) => isNoSite(place))) ||
  (/^whom\b/i.test(question) && places.some((place) => isNobody(located, place))) ||
  (/^(?:from|for) whom\b/i.test(question) && places.some(({ head }) => isThingNoun(head.lemma)));

/** "From how many farms", "To how much did trade amount", "By when", "As what" */
const STIFF =
  /^(?:(?:from|at) how many|with how many (?!seats)\p{L}+|to how many (?!years|months)\p{L}+|after how many years|(?:at|to) how much|(?:by|from) when|as what(?!.* (?:serve|work)\b)|by what percentage|in how many \p{L}+ ha(?:s|ve))(?![\p{L}])/iu;

/** "on greased logs", "in a coffin", "before a jury", "in more than 200 homes" */
const isNoSite = ({ head, filler }: Place): boolean =>
  head.upos === 'NOUN' &&
  (isIn('noSiteNoun', head.lemma) || /^(?:(?:in|at|on|to) )?(?:more|less|fewer) than \d/i.test(filler.text));

/** "Which organization did Holm leave? Lorne Palace" */
const BUILDING = /\p{L} (?:House|Palace|Hall|Castle|Tower|Mansion|Villa)$/u;

const isThingNoun = (lemma: string): boolean => isIn('impersonalNoun', lemma);

/** A place that is reached, a receiver ("gave the council power"), or an object of another's deed ("prompted Oslo to expel"). */
function isNobody({ scene: { tree } }: Located, { head }: Place): boolean {
  if (head.head === 0 || !/^(?:obj|iobj)$/.test(head.deprel)) return false;
  const verb = tree.token(head.head);
  if (verb.lemma === 'reach' && head.upos === 'PROPN') return true;
  if (head.deprel === 'iobj' || tree.childrenBy(verb.id, 'iobj').length > 0)
    return isIn('bestowingVerb', verb.lemma);
  if (isIn('bestowingVerb', verb.lemma))
    return tree.childrenBy(verb.id, 'obj').some(({ id }) => id !== head.id);
  return verb.deprel === 'xcomp' && verb.head > 0 && tree.childrenBy(verb.head, 'obj', 'iobj').length > 0;
}

/** "a hall [and in two churches]": the second preposition stays where the first is lost. */
export const keepsSecondPreposition = (answer: string): boolean => {
  const second = / and (in|on|at|to|from|for|with|by) (?=\p{L}|\d)/u.exec(answer);
  if (!second) return false;
  return !new RegExp(`(?:^| )${second[1]} `, 'i').test(answer.slice(0, second.index));
};
