import Handlebars from 'handlebars';
import type { Tree } from '../tree.js';
import type { Document, Token } from '../types/document.js';
import { timeKind } from './calendar.js';
import { findClause } from './clause.js';
import { type Drop, type DropCode, drop, isDrop } from './drop-reasons.js';
import { idsOf, listing, nameFor, personName } from './fillers.js';
import type { NamesGiven } from './full-names.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { isOpenPost } from './open-post.js';
import { partsOf } from './parts.js';
import { textOf, wordsOf } from './phrase.js';
import { possessive } from './possessive.js';
import { quantityOf } from './quantity.js';
import { questionWord } from './question-word.js';
import { isCutTime, resolvedTime } from './resolved-time.js';
import type { Scene } from './scene.js';
import { isOfLongAgo, isToldInPast, lacksVerb } from './story-tense.js';
import { supportOf } from './support.js';
import { type Support, vaguenessOf, vagueWord } from './vagueness.js';
import { disagrees, inverted } from './verb-group.js';

/** What one filling-in of a template knows, and the law that it found broken. */
interface Filling {
  readonly located: Located;
  readonly given: NamesGiven;
  /** Head tokens of the roles that the template names: no phrase brings along what stands in another place. */
  readonly apart: ReadonlySet<number>;
  trouble?: DropCode;
  /** Ids of the number that `{{many}}` took out of a counted phrase. */
  counted?: readonly number[];
}

/** A template filled in, and the ids of the number that is its answer where it asks how many. */
export interface Filled {
  readonly text: string;
  readonly answerIds?: readonly number[];
}

interface HelperOptions {
  readonly data: { readonly filling: Filling };
}

const engine = Handlebars.create();
const compiled = new Map<string, HandlebarsTemplateDelegate>();

const roleHelpers: Readonly<Record<string, (filling: Filling, role: string) => string>> = {
  np: (filling, role) => nounPhraseOf(filling, role),
  any: (filling, role) => nounPhraseOf(filling, role, { generic: true }),
  the: (filling, role) => withArticle(filling, role),
  pp: (filling, role) => prepositionalPhrase(filling, role),
  wh: (filling, role) => askingWord(filling, role),
  who: (filling, role) => bareWord(filling, role, 'subject'),
  whom: (filling, role) => bareWord(filling, role, 'object'),
  name: (filling, role) =>
    placesOf(filling, role)
      .map((place) => personName(filling.located.scene, place) ?? own(filling, place))
      .join(', '),
  head: (filling, role) => placesOf(filling, role)[0]?.head.form ?? '',
  poss: (filling, role) => possessive(nounPhraseOf(filling, role)),
};

for (const [name, help] of Object.entries(roleHelpers)) {
  engine.registerHelper(name, (role: unknown, options: HelperOptions) => {
    const { filling } = options.data;
    if (typeof role === 'string') return help(filling, role);
    filling.trouble ??= 'template-error';
    return '';
  });
}
// `{{be}}` is singular, `{{be role}}` agrees with what fills the role.
engine.registerHelper('be', (...given: readonly unknown[]) => {
  const { filling } = (given.at(-1) as HelperOptions).data;
  const plural = typeof given[0] === 'string' && areSeveral(filling, given[0]);
  const [one, many] = tellsPast(filling) ? ['was', 'were'] : ['is', 'are'];
  return plural ? many : one;
});
engine.registerHelper('many', (role: unknown, bare: unknown, options: HelperOptions) => {
  const { filling } = options?.data ?? (bare as HelperOptions).data;
  return howMany(filling, String(role), typeof bare === 'string' ? bare : undefined);
});
// `{{do}}` is singular, `{{do role}}` agrees with what fills the role.
engine.registerHelper('do', (...given: readonly unknown[]) => {
  const { filling } = (given.at(-1) as HelperOptions).data;
  if (tellsPast(filling)) return 'did';
  return typeof given[0] === 'string' && areSeveral(filling, given[0]) ? 'do' : 'does';
});
engine.registerHelper('aux', (options: HelperOptions) => verbPart(options.data.filling, 'aux'));
engine.registerHelper('verb', (options: HelperOptions) => verbPart(options.data.filling, 'verb'));

/**
 * Fills a rule's own wording in. An unfilled role gives nothing, and the spaces around it close up. Drops where a
 * filled role would be unclear in the question, or the template uses what it may not.
 */
export function fillTemplate(
  located: Located,
  template: string,
  roleNames: readonly string[],
): Filled | Drop {
  const named = roleNames.filter((role) => new RegExp(`\\b${role}\\b`).test(template));
  const heads = named.flatMap((role) => located.roles.get(role) ?? []).map(({ head }) => head.id);
  const filling: Filling = { located, given: new Set(located.named), apart: new Set(heads) };
  const context = Object.fromEntries(roleNames.map((role) => [role, role]));
  try {
    const text = templateOf(template)(context, { data: { filling } });
    if (filling.trouble) return drop(filling.trouble);
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      ...(filling.counted ? { answerIds: filling.counted } : {}),
    };
  } catch {
    return drop('template-error');
  }
}

function templateOf(source: string): HandlebarsTemplateDelegate {
  const known = compiled.get(source);
  if (known) return known;
  const template = engine.compile(source, { noEscape: true, strict: true });
  compiled.set(source, template);
  return template;
}

/**
 * True where the sentence tells of the past: "persuaded President Holm" makes no claim about today, but "joined the pact
 * and is a member of the league" does.
 */
function tellsPast({ located }: Filling): boolean {
  const { tree, document } = located.scene;
  if (isSpeakerOfToday(located)) return false;
  if (located.roles.get('person')?.length === 1 && isOfLongAgo(document)) return true;
  const said = tree.childrenBy(located.trigger.id, 'cop').length > 0;
  const host = said ? located.trigger : tree.sentence.tokens.find((token) => token.head === 0);
  if (!host) return false;
  if (lacksVerb(tree, host)) return isToldInPast(document);
  const finite = [...tree.childrenBy(host.id, 'aux', 'aux:pass', 'cop'), host].find((word) =>
    /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos),
  );
  if (!finite && host.upos !== 'VERB') return isMostlyPast(document);
  // "The mayor, Karin Berg, has resigned": she is the mayor no more.
  return finite?.xpos === 'VBD' || (finite?.lemma === 'have' && host.xpos === 'VBN');
}

/** "said Inga Holm, an analyst at Lundby College" in the news: she is it. */
function isSpeakerOfToday({ roles, scene: { tree, document } }: Located): boolean {
  const [person] = roles.get('person') ?? [];
  if (!person || !roles.has('description') || !document.article.date || person.head.head === 0) return false;
  const verb = tree.token(person.head.head);
  return (
    person.head.deprel === 'nsubj' &&
    isIn('reporting', verb.lemma) &&
    verb.deprel === 'root' &&
    tree.childrenBy(verb.id, 'aux').length === 0
  );
}

/** True where most sentences of the article tell of the past: of one whose verb the parser lost, so does it likely. */
function isMostlyPast({ sentences }: Document): boolean {
  const roots = sentences.flatMap(({ tokens }) => tokens.filter(({ head }) => head === 0));
  const past = roots.filter(({ xpos }) => xpos === 'VBD').length;
  return past > roots.filter(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP').length;
}

function areSeveral(filling: Filling, role: string): boolean {
  const places = placesOf(filling, role);
  return places.length > 1 || places.some(({ head }) => /^NNP?S$/.test(head.xpos));
}

const placesOf = (filling: Filling, role: string): readonly Place[] => filling.located.roles.get(role) ?? [];

function nounPhraseOf(filling: Filling, role: string, support: Support = {}): string {
  return listing(placesOf(filling, role).map((place) => own(filling, place, support)));
}

function own(filling: Filling, place: Place, support: Support = {}): string {
  const { scene } = filling.located;
  const name = isToldOf(filling, place) ? nameFor(scene, place) : undefined;
  if (name) return own(filling, name, support);
  const person = scene.antecedents.get(place.head.id);
  if (person) {
    filling.given.add(person.chain);
    return person.name;
  }
  const others = [...filling.apart].filter((id) => id !== place.head.id);
  const whole = idsOf(scene, place, { apart: new Set(others) }).filter(
    (id) => !isOpening(scene.tree, place, id),
  );
  const around = place.head.upos === 'VERB' ? withinClause(filling.located, place) : support;
  const ids = place.head.upos === 'VERB' ? withoutOpenTime(scene, place.head, whole, around) : whole;
  const trouble = place.head.upos === 'PRON' ? 'open-pronoun' : vaguenessOf(scene, ids, around);
  if (trouble && place.filler.entity !== 'Time') filling.trouble ??= trouble;
  return textOf(wordsOf(scene, ids, filling.given));
}

/** "Holm was a nurse who [is regarded] as …": what a relative clause tells of a noun is told of whom the noun names. */
function isToldOf({ located: { scene, trigger } }: Filling, { head, filler }: Place): boolean {
  // "Holm's farm near Lundby, a town that is called …"
  if (head.deprel === 'appos' && filler.entity !== 'Person') return false;
  let verb = trigger;
  while (/^(?:conj|xcomp)$/.test(verb.deprel)) verb = scene.tree.token(verb.head);
  return verb.deprel === 'acl:relcl' && verb.head === head.id;
}

/** "a wall of water swept through a valley [on Wednesday]": the clause tells as much without a day that has no date. */
function withoutOpenTime(
  scene: Scene,
  verb: Token,
  ids: readonly number[],
  support: Support,
): readonly number[] {
  const vague = vagueWord(scene, ids, support);
  if (vague?.code !== 'deictic-time') return ids;
  let top = vague.token;
  while (top.head > 0 && top.head !== verb.id) top = scene.tree.token(top.head);
  if (top.head !== verb.id || !/^(?:obl|nmod|advmod)/.test(top.deprel)) return ids;
  const time = new Set(scene.tree.subtree(top.id).map(({ id }) => id));
  return ids.filter((id) => !time.has(id));
}

/** "after" of "after a dam burst", whose clause a template opens with a word of its own. */
const isOpening = (tree: Tree, { head }: Place, id: number): boolean =>
  head.deprel === 'advcl' &&
  tree.token(id).head === head.id &&
  tree.token(id).deprel === 'mark' &&
  /^(?:after|as|before|when|while)$/i.test(tree.token(id).form);

/** "when the Lorne burst its banks": a clause brings the subject that its possessives point to. */
function withinClause(located: Located, { head }: Place): Support {
  const clause = findClause(located.scene.tree, head);
  return isDrop(clause) ? {} : { subject: supportOf(located, clause).subject };
}

/** "Norwegian Prime Minister" → "the Norwegian Prime Minister"; a bare "minister" is nobody's. */
function withArticle(filling: Filling, role: string): string {
  const [place] = placesOf(filling, role);
  const text = nounPhraseOf(filling, role);
  if (placesOf(filling, role).length > 1) filling.trouble ??= 'incomplete-answer';
  if (!place || text === '') return text;
  const { tree } = filling.located.scene;
  const ids = new Set(idsOf(filling.located.scene, place));
  const children = tree.children(place.head.id).filter((child) => ids.has(child.id));
  const mates = place.tokens.some((token) => token.head === place.head.head && token.id < place.head.id);
  if (!mates && !children.some((child) => /^(?:amod|nmod|compound|nummod)/.test(child.deprel)))
    filling.trouble ??= 'vague-phrase';
  if (isOpenPost(filling.located.scene, place.head, [...ids])) filling.trouble ??= 'vague-phrase';
  if (children.some((child) => child.deprel === 'nmod:poss') || /^(?:\S+ )*\S+['’]s? /.test(text))
    return text;
  const bare = text.replace(/^(?:the|an?) /i, '');
  return `the ${bare}`;
}

function prepositionalPhrase(filling: Filling, role: string): string {
  const [place] = placesOf(filling, role);
  if (!place) return '';
  const { scene, fact } = filling.located;
  const preposition = scene.tree.preposition(place.head.id);
  if (place.filler.entity === 'Time') {
    const ids = place.tokens.map((token) => token.id);
    const resolved = ['on', 'in', ''].includes(preposition) ? resolvedTime(scene, fact, ids) : undefined;
    if (resolved !== undefined) return resolved;
    const kind = timeKind(place.filler.text);
    if (
      kind === 'weekday' ||
      kind === 'deictic' ||
      isCutTime(scene, ids) ||
      vaguenessOf(scene, idsOf(scene, place))
    )
      return '';
  }
  return `${preposition} ${nounPhraseOf(filling, role)}`.trim();
}

/** "how many miners" for "12 miners"; for a number that stands alone, the noun given: "how many people" for "12". */
function howMany(filling: Filling, role: string, bare: string | undefined): string {
  const { scene } = filling.located;
  const places = placesOf(filling, role);
  const [place] = places;
  if (!place) return '';
  const quantity = places.length === 1 ? quantityOf(scene, place.head) : undefined;
  if (!quantity && place.head.upos === 'NUM' && bare !== undefined) return `how many ${bare}`;
  if (!quantity) filling.trouble ??= 'no-question-word';
  else filling.counted = quantity.ids;
  return quantity?.question ?? '';
}

function askingWord(filling: Filling, role: string): string {
  const places = placesOf(filling, role);
  const [place] = places;
  if (!place) return '';
  const preposition = filling.located.scene.tree.preposition(place.head.id);
  const word = questionWord(filling.located.scene, places, preposition ? 'oblique' : 'subject', preposition);
  if (isDrop(word)) {
    filling.trouble ??= word.drop;
    return '';
  }
  return word.text;
}

/** The question word without the preposition that the sentence has before the role: "which country" for "to Chile". */
function bareWord(filling: Filling, role: string, where: 'subject' | 'object'): string {
  const places = placesOf(filling, role);
  if (places.length === 0) return '';
  const word = questionWord(filling.located.scene, places, where, '');
  if (!isDrop(word)) return word.text;
  filling.trouble ??= word.drop;
  return '';
}

function verbPart(filling: Filling, which: 'aux' | 'verb'): string {
  const { located } = filling;
  const clause = findClause(located.scene.tree, located.trigger);
  if (isDrop(clause)) return troubled(filling, clause);
  if (disagrees(clause)) filling.trouble ??= 'no-tense';
  const parts = partsOf({ located, clause, fillers: new Set(), asked: new Set() });
  if (isDrop(parts)) return troubled(filling, parts);
  const split = inverted(clause, parts.parts);
  if (isDrop(split)) return troubled(filling, split);
  if (which === 'aux') return split.operator;
  const verbal = split.rest.filter((part) =>
    ['auxiliary', 'verb', 'adverb', 'mark', 'particle'].includes(part.kind),
  );
  return verbal.map((part) => part.text ?? textOf(wordsOf(located.scene, part.ids, filling.given))).join(' ');
}

function troubled(filling: Filling, found: Drop): string {
  filling.trouble ??= found.drop;
  return '';
}
