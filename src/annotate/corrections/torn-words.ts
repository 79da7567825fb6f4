import type { Token } from '../../types/document.js';
import { firstBelow, lastBelow } from './phrase-ends.js';

/** What a word is given in a tree that is mended. */
type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos' | 'lemma' | 'confidence'>>;

const changed = (tokens: readonly Token[], changes: ReadonlyMap<number, Change>): readonly Token[] =>
  changes.size === 0 ? tokens : tokens.map((token) => ({ ...token, ...changes.get(token.id) }));

/** What an arc claims that word order leaves no doubt of. */
const SURE = 0.7;

const GIVING = /^(?:give|offer|pay|promise|lend|award|grant|owe|cost|save|earn|appoint|make)$/;

/**
 * Makes who gets it of a "her" between a verb of giving and an amount: in "paid her £900 for her story" the pounds are not
 * hers yet. With a "to" behind, somebody else gets them: "gave her 900 pounds to a school".
 */
export function freeGetters(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const her of tokens) {
    const amount = tokens[her.head - 1];
    const verb = amount && tokens[amount.head - 1];
    if (her.deprel !== 'nmod:poss' || her.form !== 'her' || amount?.deprel !== 'obj') continue;
    if (!verb || verb.id !== her.id - 1 || !GIVING.test(verb.lemma)) continue;
    const next = tokens[her.id];
    const article = next !== undefined && /^an?$/i.test(next.form) && next.head === amount.id;
    if (!article && next?.xpos !== '$' && !(next?.upos === 'NUM' && /^\d/.test(next.form))) continue;
    const other = tokens.some(
      ({ head, form, deprel }) =>
        deprel === 'case' && /^to$/i.test(form) && tokens[head - 1]?.head === verb.id && head > amount.id,
    );
    if (!other) changes.set(her.id, { head: verb.id, deprel: 'iobj', xpos: 'PRP', lemma: 'she' });
  }
  return changed(tokens, changes);
}

/**
 * Hangs what is joined to a description on the description: in "the Ring of Fire, a belt of craters and fault lines" the
 * lines belong to the belt, for no comma closes it; and "two chambers, the Senate, … and the Diet" are these two.
 */
export function joinInAppositions(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const joined of tokens) {
    const top = tokens[joined.head - 1];
    if (joined.deprel !== 'conj' || !top || !/^(?:NOUN|PROPN)$/.test(joined.upos)) continue;
    const and = tokens.find(({ head, deprel }) => head === joined.id && deprel === 'cc');
    const beside = tokens.find(
      ({ head, deprel, id }) => head === top.id && deprel === 'appos' && id > top.id && and && id < and.id,
    );
    if (!and || !beside || tokens[firstBelow(tokens, beside.id) - 2]?.form !== ',') continue;
    if (tokens.some(({ head, deprel, id }) => head === top.id && deprel === 'conj' && id < joined.id))
      continue;
    const closed = tokens.slice(lastBelow(tokens, beside.id), and.id - 1).some(({ form }) => form === ',');
    const isCount = tokens.some(({ head, deprel }) => head === top.id && deprel === 'nummod');
    if (closed && isCount && beside.upos === 'PROPN' && joined.upos === 'PROPN' && top.upos === 'NOUN')
      changes.set(joined.id, { head: beside.id });
    const before = tokens[and.id - 2];
    if (!closed && beside.upos === 'NOUN' && before?.xpos === joined.xpos && joined.upos === 'NOUN')
      changes.set(joined.id, { head: before.id });
  }
  return changed(tokens, changes);
}

/** Makes one noun of "pumping stations" behind "canals and", where the parser saw somebody pump stations. */
export function joinGerunds(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const verb of tokens) {
    const noun = tokens[verb.id];
    const first = tokens[verb.head - 1];
    if (verb.deprel !== 'conj' || verb.xpos !== 'VBG' || first?.upos !== 'NOUN') continue;
    if (noun?.head !== verb.id || noun.deprel !== 'obj' || noun.xpos !== 'NNS' || first.xpos !== 'NNS')
      continue;
    if (tokens[verb.id - 2]?.deprel !== 'cc') continue;
    const confidence = Math.max(SURE, noun.confidence);
    changes.set(noun.id, { head: first.id, deprel: 'conj', confidence });
    changes.set(verb.id, {
      head: noun.id,
      deprel: 'compound',
      confidence,
      upos: 'NOUN',
      xpos: 'NN',
      lemma: verb.form,
    });
    for (const { id, head } of tokens)
      if (head === verb.id && id !== noun.id) changes.set(id, { head: noun.id });
  }
  return changed(tokens, changes);
}

const HALF_DAY = /^[ap]\.?m\.?$/i;
const CLOCK = /^\d{1,2}[:.]\d\d$/;

/** Makes one phrase of a time of the clock and its zone: "at 02:17 local time". */
export function joinZones(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const zone of tokens) {
    if (!/^obl|^nmod/.test(zone.deprel) || !/^(?:time|gmt|utc)$/i.test(zone.form)) continue;
    const before = tokens[firstBelow(tokens, zone.id) - 2];
    // "4:40 a.m. local time"
    const clock = before && HALF_DAY.test(before.form) ? tokens[before.head - 1] : before;
    if (clock && CLOCK.test(clock.form) && zone.head === clock.head)
      changes.set(zone.id, { head: clock.id, deprel: 'nmod:unmarked' });
  }
  return changed(tokens, changes);
}

/** Hangs "worth 9 million" on the object right before it: "signed a contract worth 9 million". */
export function lowerWorth(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const worth of tokens) {
    const noun = tokens[worth.id - 2];
    if (worth.lemma !== 'worth' || worth.deprel !== 'xcomp' || noun?.head !== worth.head) continue;
    if (noun.deprel === 'obj' && /^NNS?$/.test(noun.xpos))
      changes.set(worth.id, { head: noun.id, deprel: 'amod' });
  }
  return changed(tokens, changes);
}

/** Hangs "in nine days" on the time that is counted: "came for the third time in nine days". */
export function lowerCountedTimes(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const time of tokens) {
    if (time.lemma !== 'time' || !/^obl/.test(time.deprel)) continue;
    const ordinal = tokens.some(
      ({ head, form }) => head === time.id && /^(?:first|second|third|last|\p{L}+th)$/iu.test(form),
    );
    const span = tokens.find(
      ({ head, id, deprel }) =>
        head === time.head && /^obl/.test(deprel) && id > time.id && firstBelow(tokens, id) === time.id + 1,
    );
    const opens = tokens[time.id];
    if (ordinal && span && opens?.form === 'in' && /^(?:day|week|month|year|decade|season)$/.test(span.lemma))
      changes.set(span.id, { head: time.id, deprel: 'nmod' });
  }
  return changed(tokens, changes);
}

/** Makes a participle of an "Asked" that opens a sentence: "Asked whether she would resign, Holm said no." */
export function correctAsked(tokens: readonly Token[]): readonly Token[] {
  const [asked] = tokens;
  if (asked?.lemma !== 'ask' || asked.deprel !== 'ccomp' || asked.head < 3) return tokens;
  const own = tokens.some(({ head, deprel }) => head === asked.id && /^(?:nsubj|aux)/.test(deprel));
  return own ? tokens : changed(tokens, new Map([[asked.id, { deprel: 'advcl', xpos: 'VBN' }]]));
}

/**
 * Takes a reason out of what somebody says: in "The firm may sell, analysts say, since it lacks money" the sentence before
 * is what they say.
 */
export function raiseReasons(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const reason of tokens) {
    const report = tokens[reason.head - 1];
    if (reason.deprel !== 'ccomp' || report?.deprel !== 'parataxis' || report.id > reason.id) continue;
    const mark = tokens.find(({ head, deprel }) => head === reason.id && deprel === 'mark');
    if (
      mark &&
      /^(?:since|because|although|though|after|unless)$/i.test(mark.form) &&
      report.head < report.id
    )
      changes.set(reason.id, { head: report.head, deprel: 'advcl' });
  }
  return changed(tokens, changes);
}

/** Makes one name of a name with a hyphen and the name right behind it: "Jean-Marie Holm". */
export function joinHyphenatedNames(tokens: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Change>();
  for (const name of tokens) {
    const first = tokens[name.head - 1];
    if (name.deprel !== 'appos' || name.upos !== 'PROPN' || first?.upos !== 'PROPN') continue;
    const between = tokens.slice(first.id, name.id - 1);
    const isOne = between.some(({ form }) => form === '-') && between.every(({ head }) => head >= first.id);
    if (isOne && between.length === 2) changes.set(name.id, { deprel: 'flat' });
  }
  return changed(tokens, changes);
}

/** Makes a title of a "verb" that opens a sentence before a name that another verb has: "Substitute Karin Berg scored". */
export function correctOpeningTitles(tokens: readonly Token[]): readonly Token[] {
  const [title, name] = tokens;
  const verb = title && tokens[title.head - 1];
  if (title?.upos !== 'VERB' || title.deprel !== 'nsubj' || name?.upos !== 'PROPN' || !verb) return tokens;
  if (name.head !== title.id || verb.upos !== 'VERB' || verb.id < name.id) return tokens;
  const changes = new Map<number, Change>([
    [title.id, { upos: 'NOUN', xpos: 'NN', head: name.id, deprel: 'nmod:desc' }],
    [name.id, { head: verb.id, deprel: title.deprel, confidence: Math.max(SURE, name.confidence) }],
  ]);
  for (const { id, head } of tokens)
    if (head === title.id && id !== name.id)
      changes.set(
        id,
        id < verb.id && tokens[id - 1]?.upos === 'PROPN'
          ? { head: name.id, deprel: 'flat' }
          : { head: name.id },
      );
  return changed(tokens, changes);
}
