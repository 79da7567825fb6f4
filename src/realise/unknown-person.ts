import { isHistory } from './history.js';
import { isIn } from './lexicon.js';
import type { Told } from './passage.js';

/**
 * Whether a text names somebody by a bare surname only, whom neither the article's title names: "Mr Meikle voted for it".
 * A history may: who Napoleon was, its reader knows.
 * @param isHidden words that the text does not show
 */
export function namesUnknownPerson(
  { scene, ids }: Told,
  text: string,
  isHidden: (id: number) => boolean,
): boolean {
  const { document, mentions, title } = scene;
  if (isHistory(document.article)) return false;
  return mentions.some(({ type, name, head, first, last, chain }) => {
    if (isHidden(head)) return false;
    const { upos, deprel } = scene.tree.token(head);
    // "a road to Holm" is no person's.
    if (type !== 'Person' || !name || upos !== 'PROPN' || !/^(?:nsubj|obj|iobj)/.test(deprel)) return false;
    // "Pierre", told as "Pierre Curie"
    const full = chain === undefined ? '' : (document.chains[chain]?.name ?? '');
    if (full.includes(' ') && text.includes(full)) return false;
    const words = scene.sentence.tokens.slice(first - 1, last).filter((word) => word.upos === 'PROPN');
    const surname = words.at(-1)?.form ?? '';
    // "the Astrid" is a ship.
    const isThing = /^the$/i.test(scene.sentence.tokens[(words[0]?.id ?? 1) - 2]?.form ?? '');
    const isBare = !isThing && words.filter(({ form }) => !isIn('honorific', form)).length < 2;
    return (
      isBare && ids.includes(head) && !title.words.has(surname.toLowerCase()) && !isNamedInFull(text, surname)
    );
  });
}

/** Some capital word but "Mr" stands before the surname. */
function isNamedInFull(text: string, surname: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word, i) => {
    const before = words[i - 1] ?? '';
    return bare(word) === surname && i > 0 && /^\p{Lu}/u.test(before) && !isIn('honorific', bare(before));
  });
}

const bare = (word: string): string => word.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}]*$/gu, '');
