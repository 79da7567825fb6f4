import { type Tree, treeOf } from '../tree.js';
import type { ClauseSource } from '../types/clause.js';
import type { Document, Mention, Sentence } from '../types/document.js';
import type { Attribution, Evidence, Fact, Filler } from '../types/fact.js';
import type { Rule } from '../types/rule.js';
import { type ClauseIndex, clauseIndex, readingAt, type TriggerReading } from './clause-reading.js';
import { hasHappened } from './event-noun.js';
import { identify } from './fact-identity.js';
import { type Filled, fillRole, type MentionsByHead, type Place, type Roles } from './fillers.js';
import { matchPath } from './match-path.js';
import { apart } from './role-overlap.js';
import {
  alternatives,
  besideType,
  detailType,
  generalType,
  type RuleSet,
  type TriggerIndex,
  type TriggerMatcher,
  triggerIndex,
} from './rule-set.js';

/** Sentences longer than this are not searched: their trees are rarely right. In tokens. */
const longestSentence = 90;

/** What the facts of a document share. */
interface Search {
  readonly document: Document;
  readonly ruleSet: RuleSet;
  readonly index: TriggerIndex;
  readonly clauses: ClauseIndex;
  /** How often an identity was given out, so that two facts alike get two ids. */
  readonly seen: Map<string, number>;
}

/** The facts that the rules find in a document, in text order. */
export function extractFacts(document: Document, ruleSet: RuleSet): readonly Fact[] {
  const search: Search = {
    document,
    ruleSet,
    index: triggerIndex(ruleSet),
    clauses: clauseIndex(document),
    seen: new Map(),
  };
  const bySentence = new Map<number, Map<number, Mention>>();
  for (const mention of document.mentions) {
    const mentions = bySentence.get(mention.sentence) ?? new Map<number, Mention>();
    if (!mentions.has(mention.head)) mentions.set(mention.head, mention);
    bySentence.set(mention.sentence, mentions);
  }
  return document.sentences.flatMap((sentence) =>
    isSearched(sentence) ? factsOf(sentence, search, bySentence.get(sentence.index) ?? new Map()) : [],
  );
}

function isSearched(sentence: Sentence): boolean {
  const last = sentence.tokens.findLast((token) => !/^["'”’)\]]$/.test(token.form));
  return sentence.tokens.length > 2 && sentence.tokens.length <= longestSentence && last?.form !== '?';
}

function factsOf(sentence: Sentence, search: Search, mentions: MentionsByHead): readonly Fact[] {
  const facts: Fact[] = [];
  const tree = treeOf(sentence);
  for (const token of sentence.tokens) {
    const found = new Set<string>();
    const asked = new Set<number>();
    for (const { compiled, matcher } of search.index(token.lemma.toLowerCase())) {
      if (found.has(compiled.rule.rule) || !matcher.pos.has(token.upos)) continue;
      if (compiled.rule.fact === generalType && found.size > 0) continue;
      if (!announces(matcher, tree, token.id, search.ruleSet)) continue;
      if (
        matcher.trigger.happened &&
        !hasHappened(tree, token.id, search.clauses, search.ruleSet.shared.words)
      )
        continue;
      const beside = compiled.rule.fact === besideType;
      const roles = rolesOf(compiled, tree, token.id, mentions, search, beside ? asked : undefined);
      if (!compiled.rule.require.every((names) => alternatives(names).some((name) => roles.has(name))))
        continue;
      if (roles.size === 0 || confidenceOf(roles) < compiled.rule.confidence) continue;
      const fact = factOf(compiled.rule, tree, token.id, roles, mentions, search);
      if (fact) {
        facts.push(fact);
        found.add(compiled.rule.rule);
        for (const id of askedHeads(compiled.rule, roles)) asked.add(id);
      }
    }
  }
  return facts;
}

/** The heads of what a rule's cards ask for. */
const askedHeads = ({ cards }: Rule, roles: Roles): readonly number[] =>
  cards.flatMap(({ ask }) => roles.get(ask)?.heads ?? []);

/** True where a word and what hangs on it are what a trigger names. */
export function announces(matcher: TriggerMatcher, tree: Tree, id: number, ruleSet: RuleSet): boolean {
  const has = ({ path, lemmas }: TriggerMatcher['withAll'][number]) =>
    matchPath(
      path,
      tree,
      id,
      ruleSet.shared,
      (end) => lemmas?.has(tree.token(end).lemma.toLowerCase()) ?? true,
    ).length > 0;
  return matcher.withAll.every(has) && !matcher.without.some(has);
}

/**
 * What fills a rule's roles, of two that lead to the same words the first. With `elsewhere`, the heads that other facts of
 * the trigger ask for, a role is filled past what is taken.
 */
function rolesOf(
  { rule, roles: matchers }: RuleSet['rules'][number],
  tree: Tree,
  trigger: number,
  mentions: MentionsByHead,
  search: Search,
  elsewhere: ReadonlySet<number> | undefined,
): Roles {
  const { document, ruleSet } = search;
  const place: Place = { tree, trigger, mentions, document, shared: ruleSet.shared };
  const roles = new Map<string, Filled>();
  const taken = new Set<number>();
  for (const matcher of matchers) {
    const past = elsewhere && !isRequired(rule, matcher.name) ? new Set([...taken, ...elsewhere]) : taken;
    const filled = fillRole(matcher, place, elsewhere && past);
    if (!filled || filled.heads.some((head) => past.has(head))) continue;
    if (filled.confidence < rule.confidence && !isRequired(rule, matcher.name)) continue;
    roles.set(matcher.name, filled);
    for (const head of filled.heads) taken.add(head);
  }
  return apart(roles, tree, document);
}

/** Whether a rule gives no fact without this role, whatever else is told. */
const isRequired = ({ require }: Rule, name: string): boolean => require.includes(name);

/** The roles that a fact's identity rests on: of alternatives the first that is filled. */
const requiredRoles = ({ require }: Rule, roles: Roles): readonly string[] =>
  require.flatMap((names) =>
    alternatives(names)
      .filter((name) => roles.has(name))
      .slice(0, 1),
  );

/** A detail is told by whatever its sentence tells, be it somebody's claim: it is never asked without all of it. */
const asMentioned: TriggerReading = { polarity: 'positive', modality: 'asserted' };

const confidenceOf = (roles: Roles): number =>
  Math.min(...[...roles.values()].map((filled) => filled.confidence));

function factOf(
  rule: RuleSet['rules'][number]['rule'],
  tree: Tree,
  trigger: number,
  roles: Roles,
  mentions: MentionsByHead,
  search: Search,
): Fact | undefined {
  const { document } = search;
  const token = tree.token(trigger);
  const reading =
    readingAt(tree, trigger, search.clauses, document.quotations) ??
    (rule.fact === detailType ? asMentioned : undefined);
  if (!reading) return undefined;
  const { polarity, modality, source } = reading;
  const fillers: Record<string, readonly Filler[]> = {};
  for (const [name, filled] of roles) fillers[name] = filled.fillers;
  return {
    id: identify(
      rule.fact,
      requiredRoles(rule, roles),
      token.lemma,
      roles,
      tree,
      mentions,
      document,
      search.seen,
    ),
    type: rule.fact,
    rule: rule.rule,
    trigger: { text: token.form, start: token.start, end: token.end },
    roles: fillers,
    polarity,
    modality,
    ...(source ? { attribution: attributionOf(source, document) } : {}),
    confidence: confidenceOf(roles),
    evidence: evidenceOf(tree.sentence, source, document),
  };
}

/** The fact's own sentence, and the one that names who says it where that is another. */
function evidenceOf(
  sentence: Sentence,
  source: ClauseSource | undefined,
  document: Document,
): readonly [Evidence, ...Evidence[]] {
  const { article, sentences } = document;
  const quote = ({ start, end }: Sentence): Evidence => ({
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
  });
  const beside = source && source.sentence !== sentence.index ? sentences[source.sentence] : undefined;
  return [quote(sentence), ...(beside ? [quote(beside)] : [])];
}

function attributionOf({ start, end, verb }: ClauseSource, { article }: Document): Attribution {
  return { text: article.text.slice(start, end), start, end, verb };
}
