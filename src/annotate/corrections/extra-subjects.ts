import type { Token } from '../../types/document.js';

const isSubject = ({ deprel }: Token): boolean => deprel === 'nsubj' || deprel === 'nsubj:pass';

/**
 * Gives a verb back its one subject. In "Kyrgyz President Holm left" the parser may hang "Kyrgyz" on the verb, as in "by
 * Uzbek President Holm": it belongs to the title. In "Holm and her pilot, Karin Berg, left" it may make a subject of the
 * name behind the comma, which stands beside the noun before it.
 */
export function correctExtraSubjects(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, { readonly head: number; readonly deprel: string }>();
  for (const token of tokens) {
    if (token.upos !== 'PROPN' || (!isSubject(token) && !token.deprel.startsWith('obl'))) continue;
    const title = tokens[token.id];
    const name = title?.deprel === 'nmod:desc' ? tokens[title.head - 1] : undefined;
    if (title && name && name.head === token.head && name.deprel === token.deprel) {
      moved.set(token.id, { head: title.id, deprel: 'compound' });
    }
    const noun = isSubject(token) ? nounBefore(tokens, token) : undefined;
    if (noun) moved.set(token.id, { head: noun.id, deprel: 'appos' });
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => ({ ...token, ...moved.get(token.id) }));
}

/** "pilot" before ", Karin Berg": the noun that another subject of the verb is, or is coordinated with. */
function nounBefore(tokens: readonly Token[], name: Token): Token | undefined {
  const comma = tokens[name.id - 2];
  const noun = tokens[name.id - 3];
  if (comma?.form !== ',' || noun?.upos !== 'NOUN') return undefined;
  const first = noun.deprel === 'conj' ? tokens[noun.head - 1] : noun;
  const one = first && isSubject(first) && first.head === name.head && first.id < name.id;
  return one && name.id < name.head ? noun : undefined;
}

/**
 * Makes a relative clause of what is said of a speaker: in "said Karin Berg, who heads the office" the parser may make
 * it what she said, but "who" behind a comma tells of her.
 */
export function correctSpeakersClauses(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, number>();
  for (const who of tokens) {
    const clause = tokens[who.head - 1];
    if (!/^who$/i.test(who.form) || who.deprel !== 'nsubj' || clause?.deprel !== 'ccomp') continue;
    const last = tokens[who.id - 3];
    const name = last?.deprel === 'flat' ? tokens[last.head - 1] : last;
    const speaks = name && isSubject(name) && name.head === clause.head && name.upos === 'PROPN';
    if (tokens[who.id - 2]?.form === ',' && name && speaks) moved.set(clause.id, name.id);
  }
  if (moved.size === 0) return tokens;
  return tokens.map((token) => {
    const name = moved.get(token.id);
    return name === undefined ? token : { ...token, head: name, deprel: 'acl:relcl' };
  });
}
