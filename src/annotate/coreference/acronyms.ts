import { isAcronym } from '../entities/acronym.js';
import { nameText } from '../entities/name-text.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';

const OPENING = /^[([]$/;

/**
 * "the International Committee of the Red Cross (ICRC)": a name of capitals in brackets behind a name whose words
 * begin with its letters, in order, and all other names of the same form with it.
 */
export function linkAcronyms({ referents, clusters }: Discourse): void {
  let before: Referent | undefined;
  for (const referent of referents) {
    if (referent.form === 'name' && before !== undefined && isBracketed(before, referent)) {
      const acronym = nameText(referent.tree.tokens, extentOf(referent));
      if (isAcronym(acronym) && spells(before, acronym))
        clusters.merge(before.index, referent.index, 'acronym');
    }
    // The name that is spelt is the widest one that ends before the bracket.
    if (referent.form === 'name' || referent.form === 'nominal') {
      const wider =
        before === undefined ||
        before.mention.sentence !== referent.mention.sentence ||
        referent.mention.last > before.mention.last;
      if (wider) before = referent;
    }
  }
}

const extentOf = ({ mention }: Referent) => ({ first: mention.first - 1, last: mention.last - 1 });

function isBracketed(name: Referent, acronym: Referent): boolean {
  return (
    name.mention.sentence === acronym.mention.sentence &&
    name.mention.last === acronym.mention.first - 2 &&
    OPENING.test(acronym.tree.tokens[name.mention.last]?.form ?? '')
  );
}

/** Whether the letters of an acronym open words of the name, in order, the first letter the first capital word. */
function spells({ tree, mention }: Referent, acronym: string): boolean {
  const words = tree.tokens.slice(mention.first - 1, mention.last).map(({ form }) => form);
  const letters = acronym.replace(/[.s]/g, '');
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  if (initials.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of initials) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
