import type { Sentence, Token } from '../types/document.js';
import { type Clause, findClause, hostOf } from './clause.js';
import { isDrop } from './drop-reasons.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { type Part, tellsMore, wordPart } from './part.js';
import { partsOf } from './parts.js';
import { mentionOf, type Scene } from './scene.js';
import { stateClause } from './statement.js';
import { subjectIds, supportOf, vagueInPart } from './support.js';
import { vaguenessOf } from './vagueness.js';

/** What a reaction answered to: "Norland raised the tax on salt in 1921". */
export interface Cause {
  readonly text: string;
  /** The sentence that tells it. */
  readonly sentence: Sentence;
}

/** In words: the question has to hold it beside its own. */
const longestCause = 14;

/**
 * The event right before a reaction, in the same paragraph, where the text vouches for it and each of its words is clear by
 * itself; undefined otherwise.
 */
export function causeBefore({ scene, fact }: Located, reaction: Clause): Cause | undefined {
  const host = hostOf(reaction);
  if (fact.attribution || host.deprel !== 'root') return undefined;
  const before = scene.before();
  if (!before || before.sentence.block !== scene.sentence.block) return undefined;
  const verb = eventOf(before);
  return verb && tellCause(fact, before, verb, reactorOf(scene, reaction.subject));
}

/** The event of "Ties cooled when Norland closed the ferry" is the closing; else it is what the sentence's own verb tells. */
function eventOf(scene: Scene): Token | undefined {
  const { tree, sentence } = scene;
  const root = sentence.tokens.find(({ head }) => head === 0);
  if (!root) return undefined;
  const marks = sentence.tokens.filter(({ form }) => /^when$/i.test(form));
  const when = marks.map(({ head }) => tree.token(head)).find(({ head }) => head === root.id);
  const verb = marks.length === 0 ? root : when;
  return verb?.upos === 'VERB' && verb.xpos === 'VBD' && vouchesFor(scene, verb) ? verb : undefined;
}

/** Whether the article itself tells the clause as something that happened. */
const vouchesFor = ({ document, sentence }: Scene, { id }: Token): boolean =>
  document.clauses.some(
    (clause) =>
      clause.sentence === sentence.index &&
      clause.head === id &&
      clause.polarity === 'positive' &&
      clause.modality === 'asserted' &&
      clause.sources.length === 0 &&
      clause.barred === undefined,
  );

const reactorOf = (scene: Scene, subject: Token): number | undefined =>
  scene.antecedents.get(subject.id)?.chain ?? mentionOf(scene, subject.id)?.chain;

function tellCause(
  fact: Located['fact'],
  scene: Scene,
  verb: Token,
  reactor: number | undefined,
): Cause | undefined {
  const located: Located = { fact, scene, trigger: verb, roles: new Map(), source: [], named: new Set() };
  const clause = findClause(scene.tree, verb);
  if (isDrop(clause) || clause.chain.length > 1 || isIn('reporting', verb.lemma)) return undefined;
  const own = reactorOf(scene, clause.subject);
  if (own !== undefined && own === reactor) return undefined;
  const support = { ...supportOf(located, clause), generic: false };
  if (clause.subject.upos === 'PRON' && !scene.antecedents.has(clause.subject.id)) return undefined;
  if (vaguenessOf(scene, subjectIds(clause), { named: located.named })) return undefined;
  const found = partsOf({ located, clause, fillers: new Set(), asked: new Set() });
  if (isDrop(found) || !support.subject) return undefined;
  return shortest(located, clause, inPlace(clause, found.parts));
}

/** A phrase from the front goes to the end. */
const inPlace = ({ tree }: Clause, parts: readonly Part[]): readonly Part[] =>
  parts.map((part) =>
    part.order > tree.sentence.tokens.length ? { ...part, order: tree.sentence.tokens.length - 0.5 } : part,
  );

function shortest(located: Located, clause: Clause, parts: readonly Part[]): Cause | undefined {
  const gap = { where: 'subject' } as const;
  const clear = parts.filter((part) => !part.optional || !vagueInPart(located, clause, parts, gap, part));
  if (clear.some((part) => vagueInPart(located, clause, clear, gap, part))) return undefined;
  for (let kept = clear; kept.some(tellsMore); ) {
    const text = stateClause(
      located,
      { question: '', clause, parts: kept, gap, confidence: 1 },
      { ids: [], text: '' },
    );
    if (!isDrop(text) && text.split(' ').length <= longestCause)
      return { text, sentence: located.scene.sentence };
    const last = kept.findLast(({ optional }) => optional);
    if (!last) return undefined;
    kept = kept.filter((part) => part !== last);
  }
  return undefined;
}

/** The part that tells it in a question. */
export const causePart = ({ tree }: Clause, verb: Token, { text }: Cause): Part => ({
  ...wordPart('circumstance', verb, `after ${text}`),
  ids: [],
  order: tree.sentence.tokens.length + 1,
});
