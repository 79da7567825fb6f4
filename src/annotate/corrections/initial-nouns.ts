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

/**
 * Makes names of sentences' opening subjects that are surnames elsewhere: "Anning noticed" behind "Mary Anning", where the
 * tagger saw a participle; "Young agreed" behind "Nora Young". Not where the document has the word in small letters too.
 */
export function correctInitialSurnames(
  sentences: readonly (readonly Token[])[],
): readonly (readonly Token[])[] {
  const surnames = new Set<string>();
  const words = new Set<string>();
  for (const tokens of sentences) {
    for (const { form, upos, deprel, head } of tokens) {
      const isLast = upos === 'PROPN' && deprel === 'flat' && tokens[head - 1]?.upos === 'PROPN';
      if (isLast && /^\p{Lu}\p{Ll}+$/u.test(form)) surnames.add(form);
      else if (/^\p{Ll}/u.test(form)) words.add(form);
    }
  }
  return sentences.map((tokens) => {
    const [first, next] = tokens;
    if (!first || !/^(?:VERB|NOUN|ADJ)$/.test(first.upos) || !first.deprel.startsWith('nsubj')) return tokens;
    if (!surnames.has(first.form) || words.has(first.form.toLowerCase())) return tokens;
    if (next?.upos === 'PROPN' || tokens.some(({ head }) => head === first.id)) return tokens;
    return [{ ...first, upos: 'PROPN', xpos: 'NNP', lemma: first.form }, ...tokens.slice(1)];
  });
}

/**
 * Makes names of plurals that open a sentence and are names elsewhere: "Saints will play" behind "a goal sent Saints to the
 * final", also where only the title has that. Not where the document has the word in small letters too.
 */
export function correctInitialNicknames(
  sentences: readonly (readonly Token[])[],
  title: string,
): readonly (readonly Token[])[] {
  const names = new Set(namesInTitle(title));
  const words = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach(({ form, upos, deprel }, position) => {
      if (/^\p{Ll}/u.test(form)) words.add(form);
      else if (position > 0 && upos === 'PROPN' && !/^(?:flat|compound)/.test(deprel)) names.add(form);
    });
  }
  return sentences.map((tokens) => {
    const [first] = tokens;
    if (first?.xpos !== 'NNS' || !names.has(first.form) || words.has(first.form.toLowerCase())) return tokens;
    if (tokens.some(({ head, deprel }) => head === first.id && /^(?:amod|compound|det|nummod)/.test(deprel)))
      return tokens;
    return [{ ...first, upos: 'PROPN', xpos: 'NNPS', lemma: first.form }, ...tokens.slice(1)];
  });
}

/** Capitals behind small letters in a title that is not all in capitals: "Goal sends Saints to final". */
function namesInTitle(title: string): readonly string[] {
  if (!/ \p{Ll}{5,}/u.test(title)) return [];
  return [...title.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu)].map(([word]) => word);
}

/** A name of one word, or of a word and a number ("Vitamin B12"). */
function standsAlone(first: Token, tokens: readonly Token[]): boolean {
  if (first.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(first.form)) return false;
  const next = tokens[1];
  if (next?.upos !== 'PROPN' || /\d/.test(next.form)) return true;
  return next.head !== first.id && first.head !== next.id && first.head !== next.head;
}
