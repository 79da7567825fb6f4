import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { mentionOf } from './scene.js';
import type { ScoredDraft } from './score.js';

/** True where the answer tells nothing that anybody would want to know, or the question asks the wrong way round. */
export const tellsNothing = (draft: ScoredDraft): boolean =>
  isBareOwn(draft) ||
  isOneMore(draft) ||
  isPointingBack(draft) ||
  isLightObject(draft) ||
  isReversed(draft) ||
  isNamelessSpeaker(draft) ||
  isNumberOfSpeakers(draft) ||
  isFewWordsSaid(draft) ||
  isLeftHanging(draft) ||
  isBarePurpose(draft) ||
  isBareNumber(draft) ||
  isOwnOfNamed(draft) ||
  isThinAnswer(draft) ||
  isOfPassing(draft);

/** "his easel", "its claim": whoever reads the question could have said it. */
const isBareOwn = ({ answer }: ScoredDraft): boolean =>
  /^(?:his|her|its|their) (?!own\b)(?:\p{Ll}|-)+$/u.test(answer.text);

/** "What provides for a tax? A second document": one of them, and one does not learn which. */
const isOneMore = ({ answer, places: [place] }: ScoredDraft): boolean =>
  place?.head.deprel.startsWith('nsubj') === true &&
  /^(?:an?|another) (?:first|second|third|fourth|further|new|similar|different|separate)?(?:^| )?\p{Ll}+$/u.test(
    answer.text,
  ) &&
  /^(?:another|a (?:first|second|third|fourth|further|new|similar|different|separate)) /.test(answer.text);

/** "What requires a large majority? The change": which change, only the sentence before tells. */
const isPointingBack = ({ answer, places: [place] }: ScoredDraft): boolean =>
  place !== undefined && /^the \p{Ll}+$/u.test(answer.text) && isIn('shellNoun', place.head.lemma);

const NEARBY =
  / (?:in|near|around|across) (?:the|this|that) (?:area|region|country|town|city|village|district)$/;

/** "What did the army carry out? An operation in the area", "What will the board hold? Its first meeting" */
const isLightObject = ({ answer, located, places: [place] }: ScoredDraft): boolean =>
  place?.head.deprel === 'obj' &&
  !isGeneral(located.scene) &&
  /^(?:hold|carry|conduct|stage|undertake|perform)$/.test(
    place.head.head > 0 ? located.scene.tree.token(place.head.head).lemma : '',
  ) &&
  /^(?:(?:an?|the|its|their|his|her) )?(?:(?:first|second|third|new|next|last|special|joint) )?\p{Ll}+$/u.test(
    answer.text.replace(NEARBY, ''),
  );

/** "What came with the dismissal of Holm? The turning point": a question asks for what follows, not for what it follows. */
const isReversed = ({ question, located: { trigger } }: ScoredDraft): boolean =>
  /^(?:According to [^?]*?, )?what (?:(?:has|have|had) )?(?:came (?:with|as|when|after|before|amid|during|just|only|shortly|two|three|\d)|come (?:with|as|when|after|before|amid)|followed|preceded|accompanied|coincided|(?:was|were|been) (?:followed|preceded|accompanied))\b/i.test(
    question,
  ) && trigger.upos === 'VERB';

/** "Who said that …? Residents reached by telephone": nobody in particular did. */
function isNamelessSpeaker({ located: { scene, fact }, places, spec }: ScoredDraft): boolean {
  if (fact.type !== 'Statement' || spec.ask !== 'speaker') return false;
  return places.every(({ head }) => isNamelessMany(scene, head));
}

function isNamelessMany(scene: ScoredDraft['located']['scene'], { id, xpos, lemma }: Place['head']): boolean {
  const { tree } = scene;
  if (xpos !== 'NNS' || lemma === 'police') return false;
  const own = tree.children(id);
  // "observers from the Union of Miners", "Norland's generals"
  const ofBody = tree
    .subtree(id)
    .some((word) => word.upos === 'PROPN' && mentionOf(scene, word.id)?.type === 'Organization');
  return !ofBody && !own.some(({ deprel, upos }) => deprel === 'nmod:poss' && upos === 'PROPN');
}

/** "How many survivors told a newspaper that …? Two": how many were asked is no fact of the matter. */
const isNumberOfSpeakers = ({ question, answer, located: { fact } }: ScoredDraft): boolean =>
  answer.counted &&
  (fact.type === 'Statement' ||
    /^(?:According to [^?]*?, )?how many [^?]*\b(?:reached|interviewed|contacted)\b/i.test(question));

const fewestWordsSaid = 5;

/** "Who said, “It helps”?": so few words tell nothing of what is meant. */
function isFewWordsSaid({ question, spec }: ScoredDraft): boolean {
  const quote = /, ["“]([^"”]*)["”]\?$/u.exec(question)?.[1];
  return spec.ask === 'speaker' && quote !== undefined && quote.split(' ').length < fewestWordsSaid;
}

/** "expelled the ambassador in protest": at what, the sentence before told. */
const isLeftHanging = ({ question }: ScoredDraft): boolean =>
  /\bin (?:(?:protest|response|return|reply)\?$|turn\b)/i.test(question);

/** "Why did Holm come? To inspect the damage": whoever comes does so. */
const isBarePurpose = ({ question, answer, located: { fact } }: ScoredDraft): boolean =>
  fact.type !== 'Protest' && /\bwhy\b/i.test(question) && /^to \p{Ll}+ the \p{Ll}+$/u.test(answer.text);

/** "Who founded the works? Two brothers": their names would tell it. */
const isBareNumber = ({ question, answer }: ScoredDraft): boolean =>
  /^(?:[^?]*, )?whom?\b/i.test(question) &&
  /^(?:two|three|four|five|six|several|some|many) \p{Ll}+$/u.test(answer.text);

/** "When did the fiscal year end?", "Who was handing out water?": whose, and when? */
const isOfPassing = ({ question, answer, clause, located: { fact, scene } }: ScoredDraft): boolean =>
  /^(?:[^?]*, )?when did the (?:fiscal |financial |school |last )?(?:year|quarter|season|month)\b/i.test(
    question,
  ) ||
  (fact.type === 'Clause' &&
    clause !== undefined &&
    !isGeneral(scene) &&
    !/\b(?:when|as|while|1\d{3}|20\d\d)\b/.test(`${question.slice(5)} ${answer.text}`) &&
    /^who (?:was|were) \p{Ll}+ing\b|^what (?:was|were) [^?]*? \p{Ll}+ing\b/iu.test(question));

/** "What made Holm rich? Holm's fame": of the one who is named, the question asks for one word. */
function isOwnOfNamed({ question, answer }: ScoredDraft): boolean {
  const owner = /^(?:\p{Lu}\S* )*(\p{Lu}\S*)['’]s? \p{Ll}+$/u.exec(answer.text)?.[1];
  return owner !== undefined && question.includes(owner);
}

/** "What did Inga Holm create? A document": of what kind and for whom is what one would want to know. */
const isThinAnswer = ({ question, answer, located: { scene } }: ScoredDraft): boolean =>
  !isGeneral(scene) &&
  /^What (?:did|has|have|had) (?:\p{Lu}\S* ){1,4}\p{Ll}+\?$/u.test(question) &&
  /^an? (?:\p{Ll}|-)+(?: \p{Ll}+)?$/u.test(answer.text);
