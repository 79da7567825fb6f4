/** "Karin Berg sold his house" would give itself away. */
const gendered = /\b(?:he|she|him|his|hers?|himself|herself)\b/i;

/** True where a statement about a person shows the other person's sex. */
export const showsSex = (statement: string): boolean => gendered.test(statement);

/**
 * True where the name that was put in stands in the statement again, or the right one beside it: "Despite Inga Holm's
 * illness, Karin Berg went on". A person is known by the last word of the name.
 */
export function namesAgain(statement: string, said: string, right: string, person: boolean): boolean {
  const known = (name: string) => (person ? (name.split(' ').at(-1) ?? name) : name);
  const [mine, other] = [known(said), known(right)].map((name) => count(statement, name));
  return mine !== 1 || (said !== right && other !== 0);
}

/** How often some words stand in a text, whole and in any case. */
function count(text: string, words: string): number {
  const plain = (some: string) =>
    ` ${some
      .toLowerCase()
      .replace(/['’]s?(?!\p{L})/gu, '')
      .replace(/[^\p{L}\p{N}$€£%]+/gu, ' ')
      .trim()} `;
  return plain(text).replaceAll(' ', '  ').split(plain(words).replaceAll(' ', '  ')).length - 1;
}
