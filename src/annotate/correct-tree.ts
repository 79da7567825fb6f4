import type { Token } from '../types/document.js';

/** Relations by which the parser hangs a name on the title before it, where the title should hang on the name. */
const misread: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod', 'compound', 'nmod:unmarked', 'dep']);

/**
 * Puts titles below names: in "her counterpart Karin Berg" the parser often makes "counterpart" the head, as it would
 * be with a comma between. Universal Dependencies make the name the head and the title its `nmod:desc`.
 * @param titles lower-case nouns that stand before a person's name
 */
export function correctTitles(tokens: readonly Token[], titles: ReadonlySet<string>): readonly Token[] {
  let corrected: Token[] | undefined;
  for (const title of tokens) {
    const name = tokens[title.id];
    if (name?.upos !== 'PROPN' || name.head !== title.id || !misread.has(name.deprel)) continue;
    if ((title.upos !== 'NOUN' && title.upos !== 'PROPN') || !titles.has(title.form.toLowerCase())) continue;
    corrected = turn(corrected ?? [...tokens], title.id, name.id);
  }
  return corrected ?? tokens;
}

function turn(tokens: Token[], titleId: number, nameId: number): Token[] {
  return tokens.map((token) => {
    const title = tokens[titleId - 1] as Token;
    if (token.id === nameId)
      return { ...token, head: title.head, deprel: title.deprel, confidence: title.confidence };
    if (token.id === titleId) return { ...token, head: nameId, deprel: 'nmod:desc' };
    if (token.head !== titleId) return token;
    const stays = token.id < titleId && token.deprel !== 'case' && token.deprel !== 'punct';
    if (token.deprel === 'flat') return { ...token, head: nameId };
    return stays ? token : { ...token, head: nameId };
  });
}
