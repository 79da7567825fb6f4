import { mentionOf } from './scene.js';
import type { ScoredDraft } from './score.js';

/** True where a person is asked for by less than what the sentence says of them, or said more than one thing of the matter. */
export const tellsHalf = (draft: ScoredDraft, all: readonly ScoredDraft[]): boolean =>
  isHalfDescription(draft) ||
  isOfSpeakerOnly(draft) ||
  isOneOfSayings(draft, all) ||
  isHalfOfSaying(draft) ||
  isHalfOfQuote(draft) ||
  isOnSomething(draft) ||
  isOneOfCauses(draft);

/** "a chemist [and novelist]"; "The Grand Master was Otto Lund, a knight": a knight he was besides. */
function isHalfDescription({ located: { fact, scene, roles }, spec, places, answer }: ScoredDraft): boolean {
  if (fact.rule !== 'who-was' || spec.ask !== 'description') return false;
  const { tree } = scene;
  const isCut = places.some(({ head }) =>
    tree.childrenBy(head.id, 'conj').some(({ upos, form }) => upos === 'NOUN' && !answer.text.includes(form)),
  );
  const isPredicate = (roles.get('person') ?? []).some(
    ({ head }) => tree.childrenBy(head.id, 'cop').length > 0,
  );
  return isCut || isPredicate;
}

/** An analyst, a teacher who is quoted: for what they say they are in the article, and not for who they are. */
function isOfSpeakerOnly({ located: { fact, scene, roles }, spec, answer }: ScoredDraft): boolean {
  if (fact.rule !== 'who-was' || spec.ask !== 'description' || !/^an? /.test(answer.text)) return false;
  const [person] = roles.get('person') ?? [];
  const chain = person && mentionOf(scene, person.head.id)?.chain;
  if (chain === undefined) return false;
  const { chains, mentions, sentences } = scene.document;
  return (chains[chain]?.mentions ?? []).every((at) => {
    const mention = mentions[at];
    const tokens = sentences[mention?.sentence ?? -1]?.tokens ?? [];
    const head = tokens[(mention?.head ?? 0) - 1];
    if (!head) return false;
    if (head.upos === 'PRON' || head.deprel === 'appos') return true;
    const verb = head.head > 0 ? tokens[head.head - 1] : undefined;
    const isSource = tokens.some(({ head: above, form }) => above === head.id && /^according$/i.test(form));
    return isSource || (head.deprel === 'nsubj' && verb !== undefined && SAYING.test(verb.lemma));
  });
}

const SAYING =
  /^(?:say|tell|add|warn|argue|write|note|explain|recall|expect|believe|estimate|point|reckon|complain|describe|call|think|ask|reply|claim|insist)$/;

/** "What did Karin Berg say about the plant?" where the article has her speak of other things of the kind, too. */
function isOneOfSayings(
  { located: { fact, scene, roles }, spec }: ScoredDraft,
  all: readonly ScoredDraft[],
): boolean {
  if (fact.rule !== 'said-about' || spec.ask !== 'content') return false;
  const [speaker] = roles.get('speaker') ?? [];
  if (!speaker) return false;
  const chain = mentionOf(scene, speaker.head.id)?.chain ?? scene.antecedents.get(speaker.head.id)?.chain;
  if (chain === undefined) return false;
  const told = new Set<number>();
  for (const other of all) {
    if (other.located.fact.type !== 'Statement') continue;
    const [one] = other.located.roles.get('speaker') ?? [];
    const own = other.located.scene;
    const its = one && (mentionOf(own, one.head.id)?.chain ?? own.antecedents.get(one.head.id)?.chain);
    if (its === chain) told.add(own.sentence.index);
  }
  return told.size > 1;
}

/** "blamed its losses on a slump, and on tariffs": one cause of two, whatever stands between them. */
function isOneOfCauses({ located: { scene, fact }, places, answer }: ScoredDraft): boolean {
  if (fact.type !== 'Cause') return false;
  const { document, sentence, tree } = scene;
  const rest = document.article.text.slice(answer.span.end, sentence.end);
  return places.some(({ head }) => {
    const preposition = tree.preposition(head.id);
    return (
      preposition !== '' && new RegExp(`\\b(?:and|but) (?:\\p{L}+ly |also )?${preposition} `, 'u').test(rest)
    );
  });
}

/** "said that it would save jobs [and would open a school]": half of what is said. */
function isHalfOfSaying({ located: { fact, scene }, spec, places, answer }: ScoredDraft): boolean {
  if (fact.rule !== 'said-about' || spec.ask !== 'content') return false;
  return places.some(({ head }) =>
    scene.tree
      .childrenBy(head.id, 'conj')
      .some(({ id, form }) => scene.tree.childrenBy(id, 'cc').length > 0 && !answer.text.includes(form)),
  );
}

/** "accused Holm of “ruling for the rich” and …": the quotation goes on where the answer ends. */
function isHalfOfQuote({ answer, located: { scene } }: ScoredDraft): boolean {
  const quote = /["“]([^"”]+)["”]$/u.exec(answer.text)?.[1];
  if (quote === undefined) return false;
  const { text } = scene.document.article;
  const { start, end } = scene.sentence;
  const at = text.slice(start, end).indexOf(quote);
  return at >= 0 && /^ [\p{L}\d]/u.test(text.slice(start + at + quote.length, end));
}

/** "What did Holm say about a clause?": which one, the question does not say. */
const isOnSomething = ({ question, spec, located: { fact } }: ScoredDraft): boolean =>
  fact.rule === 'said-about' && spec.ask === 'content' && / about (?:an?|every|each|some) /.test(question);
