import type { Token } from '../../types/document.js';

type Lemmatize = (form: string, upos: 'NOUN', xpos: string) => string;

/**
 * Makes common nouns of "names" that open a sentence, where the document has the same word in small letters as a noun and
 * nowhere else as a name: "Insulin, the hormone that", after "penicillin and insulin".
 */
export function correctInitialNouns(
  sentences: readonly (readonly Token[])[],
  lemmatize: Lemmatize,
): readonly (readonly Token[])[] {
  const nouns = new Map<string, string>();
  const names = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach(({ form, upos, xpos }, position) => {
      if (upos === 'NOUN' && /^\p{Ll}/u.test(form)) nouns.set(form, xpos);
      else if (upos === 'PROPN' && position > 0) names.add(form);
    });
  }
  return sentences.map((tokens) => {
    const [first] = tokens;
    const xpos = first === undefined ? undefined : nouns.get(first.form.toLowerCase());
    if (first === undefined || xpos === undefined || names.has(first.form) || !standsAlone(first, tokens))
      return tokens;
    const lemma = lemmatize(first.form.toLowerCase(), 'NOUN', xpos);
    return [{ ...first, upos: 'NOUN', xpos, lemma }, ...tokens.slice(1)];
  });
}

/** A name of one word, or of a word and a number ("Vitamin B12"). */
function standsAlone(first: Token, tokens: readonly Token[]): boolean {
  if (first.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(first.form)) return false;
  const next = tokens[1];
  if (next?.upos !== 'PROPN' || /\d/.test(next.form)) return true;
  return next.head !== first.id && first.head !== next.id && first.head !== next.head;
}
