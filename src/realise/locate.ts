import type { Token } from '../types/document.js';
import type { Fact, Filler, Quote } from '../types/fact.js';
import { type Drop, drop } from './drop-reasons.js';
import { mentionOf, type Scene, type SceneFinder } from './scene.js';

/** A role's filler, found again in the tree. */
export interface Place {
  readonly filler: Filler;
  readonly tokens: readonly Token[];
  /** The token of the span whose head lies outside it. */
  readonly head: Token;
  /** True for the fact's own word ("envoy" as a post): it means itself, not the person beside it. */
  readonly literal?: true;
}

/** A fact, found again in the sentence that tells it. */
export interface Located {
  readonly fact: Fact;
  readonly scene: Scene;
  readonly trigger: Token;
  /** Fillers that stand in the trigger's sentence, by role. */
  readonly roles: ReadonlyMap<string, readonly Place[]>;
  /** Words of the source, where the claim is attributed in this sentence. */
  readonly source: readonly Token[];
  /** Chain of the source that the question names first ("According to Holm, …"): her "she" is clear then. */
  readonly named: ReadonlySet<number>;
}

/** Finds a fact's words in the document by their offsets. */
export function locateFact(scenes: SceneFinder, fact: Fact): Located | Drop {
  const scene = scenes.at(fact.trigger.start);
  if (!scene) return drop('no-sentence');
  const trigger = headOf(tokensIn(scene, fact.trigger));
  if (!trigger) return drop('no-sentence');
  const roles = new Map<string, readonly Place[]>();
  for (const [role, fillers] of Object.entries(fact.roles)) {
    const places: Place[] = [];
    for (const filler of fillers) {
      const tokens = tokensIn(scene, filler);
      const head = tokens.find((token) => token.id === trigger.id) ?? headOf(tokens);
      if (head) places.push({ filler, tokens, head, ...(head.id === trigger.id ? { literal: true } : {}) });
    }
    if (places.length > 0 && places.length === fillers.length) roles.set(role, places);
  }
  const source = fact.attribution ? tokensIn(scene, fact.attribution) : [];
  return { fact, scene, trigger, roles, source, named: chainOfSource(scene, roles, source) };
}

/** None where the source fills a role: the question does not name it apart. */
function chainOfSource(scene: Scene, roles: Located['roles'], source: readonly Token[]): ReadonlySet<number> {
  const head = headOf(source);
  const isRole = [...roles.values()].flat().some((place) => source.includes(place.head));
  const chain = head && !isRole ? mentionOf(scene, head.id)?.chain : undefined;
  return new Set(chain === undefined ? [] : [chain]);
}

function tokensIn({ sentence: { tokens } }: Scene, { start, end }: Quote): readonly Token[] {
  let first = 0;
  while (first < tokens.length && (tokens[first] as Token).start < start) first++;
  let behind = first;
  while (behind < tokens.length && (tokens[behind] as Token).end <= end) behind++;
  return tokens.slice(first, behind);
}

/** The first token whose head lies outside the span. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  const ids = new Set(tokens.map((token) => token.id));
  return tokens.find((token) => !ids.has(token.head) && token.upos !== 'PUNCT') ?? tokens[0];
}
