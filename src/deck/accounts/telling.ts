import type { Fact } from '../../types/fact.js';
import { type Meanings, stretchKey } from './meanings.js';
import sameVerbs from './same-verbs.json' with { type: 'json' };
import { indexWord, plain, type Thing, thingOf } from './thing.js';

/** Roles without which a rule gives no fact, by the rule's name; "place|time" for one of several. */
export type RequiredRoles = ReadonlyMap<string, readonly string[]>;

/** Types whose facts have their form in common and not their event: only the same verb tells the same. */
const typesByVerb: ReadonlySet<string> = new Set(['Clause', 'EventDate', 'Quantity']);

/** A fact as one article tells it, made comparable with those of others. */
export interface Telling {
  readonly fact: Fact;
  readonly article: string;
  readonly roles: ReadonlyMap<string, readonly Thing[]>;
  /** Each requirement, as the roles of which one must be filled. */
  readonly required: readonly (readonly string[])[];
  /** Type, polarity and modality, and the verb where the type alone says too little. */
  readonly kind: string;
  /** Who says so, folded; empty where the article itself does. */
  readonly source: string;
  /** What facts may be the same by: the kind of fact and the last word of each name that fills a required role, or of its place. */
  readonly keys: readonly string[];
}

/** Verbs that count the same as another: those who "were killed" died. */
const countedAs: ReadonlyMap<string, string> = new Map(Object.entries(sameVerbs));

/** A fact with the meanings of its words. */
export function tellingOf(fact: Fact, meanings: Meanings, requiredRoles: RequiredRoles): Telling {
  const { article } = fact.evidence[0];
  const required = (requiredRoles.get(fact.rule) ?? []).map((names) => names.split('|'));
  const roles = rolesOf(fact, meanings);
  const lemma = meanings.get(stretchKey(article, fact.trigger))?.lemma ?? fact.trigger.text.toLowerCase();
  const verb = fact.type === 'Quantity' ? (countedAs.get(lemma) ?? lemma) : lemma;
  const kind = [fact.type, fact.polarity, fact.modality, typesByVerb.has(fact.type) ? verb : ''].join(' ');
  const named = [...new Set([...required.flat(), 'place'])]
    .flatMap((role) => roles.get(role) ?? [])
    .filter((thing) => thing.named);
  return {
    fact,
    article,
    roles,
    required,
    kind,
    source: plain(fact.attribution?.text ?? ''),
    keys: [...new Set(named.map((thing) => `${kind}: ${indexWord(thing)}`))],
  };
}

/** "Viktor Osei, the mayor": both roles mean one person, so that only their words tell the post from its holder. */
function rolesOf(fact: Fact, meanings: Meanings): ReadonlyMap<string, readonly Thing[]> {
  const { article } = fact.evidence[0];
  const meant = Object.entries(fact.roles).map(([role, fillers]) => ({
    role,
    fillers: fillers.map((filler) => ({ filler, meaning: meanings.get(stretchKey(article, filler)) })),
  }));
  const names = meant.map(({ fillers }) => new Set(fillers.map(({ meaning }) => meaning?.name)));
  return new Map(
    meant.map(({ role, fillers }, at) => [
      role,
      fillers.map(({ filler, meaning }) => {
        const shared =
          meaning?.name !== undefined && names.some((one, i) => i !== at && one.has(meaning.name));
        return thingOf(filler, meaning, shared);
      }),
    ]),
  );
}
