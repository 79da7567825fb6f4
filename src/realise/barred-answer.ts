import type { CardSpec } from '../types/rule.js';
import type { Answer } from './answers.js';
import { isBarredWord, keepsSecondPreposition } from './barred-word.js';
import type { DropCode } from './drop-reasons.js';
import { givesAway, namesAsked } from './given-away.js';
import type { Located, Place } from './locate.js';
import { isOpenDeed } from './open-deed.js';
import { mentionOf, type Scene } from './scene.js';
import { isCountedInTitle, isNameOfTitle, isTitleTopic } from './told-by-title.js';
import { hasHalfMeasure, isCutShort } from './well-formed.js';

/** Why a question and its answer make no card: the answer is half of something, or given away. */
export function barredAnswer(
  located: Located,
  spec: CardSpec,
  places: readonly Place[],
  { question, answer }: { readonly question: string; readonly answer: Answer },
): DropCode | undefined {
  const { text } = answer;
  if (isCutShort(text)) return 'not-well-formed';
  if (isBarredWord(located, places, question)) return 'no-question-word';
  if (keepsSecondPreposition(text)) return 'incomplete-answer';
  // "Who has won since 1988? no Norwegian"
  if (/^no \p{L}/iu.test(text) && places.some(({ head }) => head.deprel.startsWith('nsubj')))
    return 'vague-answer';
  // "Whom may the ferry carry? 180 passengers": how many is the question.
  if (/\bwhom\b/i.test(question) && /^(?:\p{Ll}+ ){0,2}\d/u.test(text)) return 'no-question-word';
  const { text: written } = located.scene.document.article;
  if ([text, question].some((told) => hasHalfMeasure(told, located.fact.evidence[0].text)))
    return 'incomplete-answer';
  if (isCutScore(located.fact.evidence[0].text, `${question} ${text}`)) return 'incomplete-answer';
  // "From how much did it rise? 4 to 7 dinars"
  if (/^from \p{Ll}/iu.test(question) && /\d.* to .*\d/.test(text)) return 'incomplete-answer';
  // "flew to Lundby, where Holm was to receive him": that is no reason
  if (/\bwhy\b/i.test(question) && /^(?:where|who|which)\b/i.test(text)) return 'incomplete-answer';
  // "one in five miners voted", "sold its office to Air Norland": nobody is one, and no buyer is a place
  if (
    /^one$/i.test(text) &&
    /^ (?:in|out of) \p{L}/u.test(written.slice(answer.span.end, answer.span.end + 12))
  )
    return 'incomplete-answer';
  if (/^(?:[^?]*, )?where\b/i.test(question) && GIVING.test(located.trigger.lemma))
    if (places.some(({ head }) => located.scene.tree.preposition(head.id) === 'to'))
      return 'no-question-word';
  if (places.some((place) => isKindByName(located.scene, place))) return 'incomplete-answer';
  if (places.some((place) => losesContent(located.scene, place, text))) return 'incomplete-answer';
  if (endsInsideName(located.scene, text)) return 'incomplete-answer';
  if (/ to do\?$/.test(question) && places.some((place) => isOneOfDeeds(located.scene, place, text)))
    return 'incomplete-answer';
  if (places.some((place) => isOneOfWishes(located, place, question))) return 'two-answers';
  if (isOpenDeed(located, places, question, text)) return 'question-too-bare';
  // "The Greens entered the coalition": one joins what has a name.
  if (located.fact.type === 'Membership' && /^the \p{Ll}+$/u.test(text)) return 'vague-answer';
  if (isNameOfTitle(located, places, answer)) return 'answer-in-question';
  if (isCountedInTitle(located, question, answer) || isTitleTopic(located, places, answer))
    return 'answer-in-question';
  if (givesAway(question, answer, places) || namesAsked(located, spec, answer)) return 'answer-in-question';
  return undefined;
}

const GIVING = /^(?:sell|give|hand|lend|lease|grant|award|donate|pay|leave|transfer|entrust|offer)$/;

/** "a former [Olympian] who took over": a capital that is no name; but "a [Nobel Prize]", "a [Commander of the Order]". */
const isKindByName = ({ tree }: Scene, { head }: Place): boolean =>
  head.upos === 'PROPN' &&
  tree.childrenBy(head.id, 'det').some(({ form }) => /^an?$/i.test(form)) &&
  !tree.children(head.id).some(({ deprel }) => /^(?:compound|nmod)$/.test(deprel));

/** "observers from the Agency [for Fishing and Trade]": half a name. */
function endsInsideName({ sentence: { tokens }, tree }: Scene, answer: string): boolean {
  const last = answer.split(' ').at(-1) ?? '';
  return tokens.some(({ id, form, upos }) => {
    const [opening, name] = [tokens[id], tokens[id + 1]];
    return (
      upos === 'PROPN' &&
      form === last &&
      opening?.lemma === 'for' &&
      name?.upos === 'PROPN' &&
      tree.subtree(id).some((below) => below === name) &&
      tokens.filter((token) => token.form === last).length === 1
    );
  });
}

/** "rejected a claim [that he had sold arms]": a claim of what? */
const losesContent = ({ tree }: Scene, { head }: Place, answer: string): boolean =>
  head.upos === 'NOUN' &&
  tree
    .childrenBy(head.id, 'acl', 'acl:relcl')
    .some(
      ({ id }) =>
        tree.childrenBy(id, 'mark').some(({ lemma }) => lemma === 'that') && !/\bthat\b/i.test(answer),
    );

/** "agreed to train pilots [and to build a railway]": "to do" asks for both. */
const isOneOfDeeds = ({ tree }: Scene, { head }: Place, answer: string): boolean =>
  tree
    .childrenBy(head.id, 'conj')
    .some(
      ({ id, xpos, form }) => xpos === 'VB' && tree.childrenBy(id, 'cc').length > 0 && !answer.includes(form),
    );

/** "What did Holm want to do?", of whom the article tells another wish or plan. */
function isOneOfWishes({ scene }: Located, { head }: Place, question: string): boolean {
  if (!/ (?:want|hope|intend|plan|seek|aim|wish|propose)(?:ed)? to do\?$/.test(question) || head.head === 0)
    return false;
  const { tree, document, sentence } = scene;
  const wish = tree.token(head.head);
  const subject = tree.childrenBy(wish.id, 'nsubj')[0];
  const chain = subject && mentionOf(scene, subject.id)?.chain;
  if (chain === undefined) return false;
  return (document.chains[chain]?.mentions ?? []).some((at) => {
    const mention = document.mentions[at];
    const tokens = document.sentences[mention?.sentence ?? 0]?.tokens ?? [];
    const own = tokens[(mention?.head ?? 0) - 1];
    const verb = own?.deprel === 'nsubj' ? tokens[own.head - 1] : undefined;
    if (!verb || !WISH.test(verb.lemma)) return false;
    return mention?.sentence !== sentence.index || verb.id !== wish.id;
  });
}

const WISH = /^(?:want|hope|intend|plan|seek|aim|wish|propose|demand|urge)$/;

/** "won 3-6, 7-6 (4), 6-2": with a tiebreak between them the sets fall apart. */
const isCutScore = (sentence: string, told: string): boolean =>
  /\d[-–]\d \(\d/.test(sentence) && /\d[-–]\d/.test(told);
