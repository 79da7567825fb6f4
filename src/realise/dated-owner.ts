import type { Token } from '../types/document.js';
import { longDate, monthAndYear } from './calendar.js';
import { mentionOf, type Scene } from './scene.js';
import { isClearByTitle, isOfTitleScene } from './title-context.js';

/** "Tuesday's strike", "next month's vote": a time that is the owner of a noun. */
export interface DatedOwner {
  /** `id`s of its first word and of its "'s". */
  readonly first: number;
  readonly mark: number;
  readonly noun: Token;
  /** "the strike of Tuesday, 16 September 2025" has the date behind its noun; empty where the title tells which it is. */
  readonly date: string;
}

const owners = new WeakMap<Scene, readonly DatedOwner[]>();

/**
 * The times of a sentence that own a noun, as far as a reader can place them who does not know the article's day. Looked
 * for once in a sentence.
 */
export function datedOwners(scene: Scene): readonly DatedOwner[] {
  const known = owners.get(scene);
  if (known) return known;
  const found = findOwners(scene);
  owners.set(scene, found);
  return found;
}

function findOwners(scene: Scene): readonly DatedOwner[] {
  const { tree, sentence, times } = scene;
  return times.flatMap((time) => {
    const { value, first, last, implied, ambiguous, approximate } = time;
    const [owner, mark] = [sentence.tokens[last - 1], sentence.tokens[last]];
    if (!owner || mark?.xpos !== 'POS') return [];
    const isOwner = owner.deprel === 'nmod:poss' && owner.head > mark.id;
    const noun = isOwner ? tree.token(owner.head) : undefined;
    const [before, behind] = [sentence.tokens[first - 2], sentence.tokens[noun?.id ?? 0]];
    // "the first Monday's vote", "Monday's Lund Cup", "Monday's vote-counting"
    if (noun?.upos !== 'NOUN' || before?.upos === 'DET' || before?.upos === 'ADJ' || behind?.form === '-')
      return [];
    const isOfTitle = isClearByTitle(scene, noun) || isOfTitleScene(scene, noun);
    const isSure = value.kind === 'date' && value.part === undefined && implied && !ambiguous && !approximate;
    const isEvent = mentionOf(scene, noun.id)?.type === 'Event';
    if (isSure) {
      // "frozen at this year's level"
      const isOfYear = value.date.length === 4 && !isEvent;
      const isTold = isOfTitle || isOfYear || isDescribed(scene, noun);
      return isTold ? [{ first, mark: mark.id, noun, date: inWords(value.date) }] : [];
    }
    const isTold = value.kind === 'unknown' && isEvent && isOfTitle;
    return isTold ? [{ first, mark: mark.id, noun, date: '' }] : [];
  });
}

/** "Tuesday's vote in Lundby", but "Tuesday's visit": whose, not even its day tells. */
const isDescribed = ({ tree }: Scene, { id }: Token): boolean =>
  tree
    .children(id)
    .some(
      ({ deprel, upos }) =>
        /^(?:amod|compound|nmod|acl|appos)/.test(deprel) && !/^nmod:poss/.test(deprel) && upos !== 'NUM',
    );

const inWords = (date: string): string =>
  date.length === 10 ? longDate(date) : date.length === 7 ? monthAndYear(date) : date;
