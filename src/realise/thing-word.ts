import { countryCode } from './countries.js';
import type { Place } from './locate.js';
import { mentionOf } from './scene.js';
import type { ScoredDraft } from './score.js';

/** Words behind which "what" asks for a post, a year and the like. */
const OF_KIND = /^what (?:post|position|former|year|day|time|age|name|number|percentage|month|part|kind)\b/i;

/** "Who confirmed that it had attacked?", "Who said it would close?": a body is no "who" that is an "it". */
const WHO_FOR_IT = /^who [^,?“"]*?(?: that)? it (?:had|has|would|will|is|was)\b/i;
const STIFF =
  /\buntil (?:what|when)\b[^?]*\bnot\b|\bhow many other\b|^when had\b|\d\S* ?(?:km|miles?|kilomet(?:re|er)s?|met(?:re|er)s?) (?:off|from|of|to|behind|outside|inland)\?$/iu;
/** "persuaded Holm to join his": his what? */
const OPEN_END = /\b(?:his|its|their|hers|theirs)$/i;
/** Verbs of what is done to people by people: "apprenticed to a mason". */
const AMONG_PEOPLE = /^(?:apprentice|marry|betroth|engage)$/;

/** "What has kept water back? Norway", "What was Otto Lund apprenticed to? A stonemason": the answer is no thing. */
export function isWrongWord(draft: ScoredDraft): boolean {
  const { question, answer, places } = draft;
  if (WHO_FOR_IT.test(question) || STIFF.test(question)) return true;
  if ([question.replace(/\?$/, ''), answer.text].some((text) => OPEN_END.test(text))) return true;
  const asked = question.replace(/^(?:According to|In|On|After|Before|At) [^?]*?, (?=what\b)/i, '');
  if (!/^what\b/i.test(asked) || OF_KIND.test(asked)) return false;
  // "Norland and Westmark formed a union"
  if (places.length > 1 && places.every(({ head }) => head.upos === 'PROPN' && head.deprel !== 'obj'))
    return /^what (?!is\b|are\b|was\b|were\b)/i.test(asked) && places[0]?.head.deprel === 'nsubj';
  return places.some((place) => isActorByName(draft, place));
}

function isActorByName({ answer, located: { scene, trigger } }: ScoredDraft, { head }: Place): boolean {
  if (countryCode(answer.text) !== undefined && head.deprel.startsWith('nsubj')) return true;
  const preposition = scene.tree.preposition(head.id);
  if (AMONG_PEOPLE.test(trigger.lemma) && preposition === 'to') return true;
  const chain = scene.antecedents.get(head.id)?.chain;
  const behind = chain === undefined ? undefined : scene.document.chains[chain]?.type;
  const acts = head.deprel === 'nsubj' && head.upos === 'PRON';
  // "It has kept water back" of a state that is no more.
  if (acts && behind === 'Place') return !answer.text.startsWith('the ');
  const type = behind ?? mentionOf(scene, head.id)?.type;
  return (
    type === 'Person' && head.deprel.startsWith('obl') && /^(?:to|with|under|from|by|for)$/.test(preposition)
  );
}
