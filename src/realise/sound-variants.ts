/**
 * Whether words of the article are the same answer as the one that is asked for: no "her plan", whose nobody knows, no half
 * of a list, and no noun without most of what tells it from others ("a ban" for "a ban on old ferries").
 */
export function isSoundVariant(variant: string, answer: string): boolean {
  if (variant === answer) return true;
  if (openWord.test(variant) && !openWord.test(answer)) return false;
  if (/^an? /i.test(variant) && /^\p{Lu}/u.test(answer)) return false;
  if (variant.split('(').length !== variant.split(')').length) return false;
  const [part, whole] = [bare(variant), bare(answer)];
  const at = whole.indexOf(part);
  const isWhole = (text: string) => !/^[\p{L}\d]/u.test(text);
  if (at < 0 || part === whole || !isWhole(whole.slice(at + part.length))) return true;
  const [before, behind] = [whole.slice(0, at), whole.slice(at + part.length)];
  if (/^(?:, (?!\d)| and | or )/.test(behind) || /(?:,|\band|\bor) $/.test(before)) return false;
  return part.split(' ').length * 2 >= whole.split(' ').length;
}

const openWord = /^(?:his|her|its|their|our|my|your|whose|this|that|these|those) /i;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|an?|to|that) /, '')
    .trim();
