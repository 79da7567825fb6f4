import { isIn } from './lexicon.js';
import type { Place } from './locate.js';
import { mentionOf, type Scene } from './scene.js';

/**
 * What a person may be called for short: by the words that the article itself uses alone ("Lim"), and by surname; but not
 * by the last word of "George V", nor by a surname that others in the article bear, nor by "Hoon" where the article calls
 * Lim Siew Hoon "Lim".
 */
export function shortNames(scene: Scene, { head }: Place, name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  const chain = scene.antecedents.get(head.id)?.chain ?? mentionOf(scene, head.id)?.chain;
  const used = usedAlone(scene, chain).filter((word) => words.includes(word));
  const last = surname(words);
  const isNumeral = /^(?:[IVX]+|[JS]r\.?)$/.test(last);
  const isFamilyFirst = words.length > 2 && used.includes(words[0] ?? '') && !used.includes(last);
  const isOpen = !used.includes(last) && isShared(scene, last, name);
  if (isNumeral || isFamilyFirst || isOpen) return used;
  // Who is called "Marsh" is "Gordon" only to his friends.
  return used.includes(last) ? [last] : [...new Set([...used, last])];
}

/** Single words that the article uses as names of a chain. */
function usedAlone({ document }: Scene, chain: number | undefined): readonly string[] {
  if (chain === undefined) return [];
  const texts = (document.chains[chain]?.mentions ?? [])
    .map((index) => document.mentions[index])
    .filter((mention) => mention?.name)
    .map((mention) => document.article.text.slice(mention?.start, mention?.end))
    .map((text) =>
      text.replace(/^\p{Lu}\p{Ll}{1,3}\.? /u, (title) => (isIn('honorific', title.trim()) ? '' : title)),
    );
  return [...new Set(texts.filter((text) => /^\p{Lu}[\p{L}’'-]+$/u.test(text)))];
}

/** Another person of the article bears the surname. */
const isShared = ({ document }: Scene, last: string, name: string): boolean =>
  document.chains.some(
    (chain) => chain.type === 'Person' && chain.name !== name && chain.name.endsWith(` ${last}`),
  );

/** "van der Berg" of "Karin van der Berg", "Holm" of "Otto Holm Jr.". */
export const surname = (words: readonly string[]): string => {
  const own = words.length > 2 && /^[JS]r\.?$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const particle = own.findIndex((word, i) => i > 0 && isIn('nameParticle', word));
  return (particle > 0 ? own.slice(particle) : own.slice(-1)).join(' ');
};
