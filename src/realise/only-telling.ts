import type { Document, Sentence, Token } from '../types/document.js';
import { mentionOf, type Scene } from './scene.js';

const tellings = new WeakMap<Document, ReadonlyMap<string, number>>();

/** No other clause of the article tells what else the same one says or plans: "[Karin Berg] said", "[the council] plans to". */
export function isOnlyOne(scene: Scene, verb: Token): boolean {
  const known = tellings.get(scene.document) ?? countTellings(scene.document);
  tellings.set(scene.document, known);
  const subject = subjectOf(scene.sentence.tokens, verb);
  const chain = subject && mentionOf(scene, subject.id)?.chain;
  return (known.get(keyOf(verb, subject, chain)) ?? 0) <= 1;
}

function countTellings({ sentences, mentions }: Document): ReadonlyMap<string, number> {
  const chains = new Map(
    mentions.flatMap(({ sentence, head, chain }) =>
      chain === undefined ? [] : [[`${sentence} ${head}`, chain] as const],
    ),
  );
  const counts = new Map<string, number>();
  for (const { tokens, index } of sentences) {
    const leading = new Set(
      tokens.flatMap(({ head, deprel }) => (/^(?:ccomp|xcomp|parataxis)$/.test(deprel) ? [head] : [])),
    );
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || !leading.has(verb.id)) continue;
      const subject = subjectOf(tokens, verb);
      const key = keyOf(verb, subject, subject && chains.get(`${index} ${subject.id}`));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whichever of the verbs it is that say no more than that it was said: "said", "added". */
const keyOf = ({ lemma }: Token, subject: Token | undefined, chain: number | undefined): string =>
  `${JUST_SAID.test(lemma) ? 'say' : lemma} ${chain ?? subject?.form.toLowerCase() ?? ''}`;

const JUST_SAID =
  /^(?:say|tell|add|state|announce|declare|note|report|write|comment|explain|remark|observe|mention|reply|respond)$/;

function subjectOf(tokens: Sentence['tokens'], { id, deprel, head }: Token): Token | undefined {
  const own = tokens.find((word) => word.head === id && word.deprel.startsWith('nsubj'));
  return (
    own ??
    (deprel === 'conj'
      ? tokens.find((word) => word.head === head && word.deprel.startsWith('nsubj'))
      : undefined)
  );
}
