const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * A name as the key it is compared by: lower case, straight apostrophes, hyphens of every kind as spaces, no
 * leading article, no possessive ending and no full stops ("the U.S." and "US", "Al-Haddad’s" and "al Haddad").
 */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase();
  return PLAIN.test(lower) ? withoutArticle(lower) : withoutArticle(foldPunctuation(lower));
}

function withoutArticle(name: string): string {
  return name.startsWith('the ') ? name.slice(4) : name;
}

function foldPunctuation(lower: string): string {
  return lower
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/'s?$/u, '')
    .replace(/\./gu, '')
    .trim();
}
