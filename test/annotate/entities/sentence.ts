import type { Sentence, Token, Upos } from '../../../src/types/document.js';

const XPOS: Readonly<Record<string, string>> = {
  PROPN: 'NNP',
  NOUN: 'NN',
  PRON: 'PRP',
  NUM: 'CD',
  VERB: 'VBD',
};

/**
 * A sentence from `form/UPOS/head:relation` words; a fourth part is the Penn tag, a fifth the lemma. A leading
 * "_" glues a word to the one before it: "Russia/PROPN/3:nmod:poss _'s/PART/1:case".
 */
export function sentenceOf(words: string, index = 0, offset = 0): Sentence {
  let at = offset;
  const tokens = words
    .trim()
    .split(/\s+/)
    .map((word, i): Token => {
      const glued = word.startsWith('_') && word.length > 1;
      const [form = '', upos = 'X', arc = '0:root', tag, lemma] = (glued ? word.slice(1) : word).split('/');
      const colon = arc.indexOf(':');
      if (i > 0 && !glued) at += 1;
      const start = at;
      at += form.length;
      return {
        id: i + 1,
        form,
        lemma: lemma ?? (upos === 'PROPN' ? form : form.toLowerCase()),
        upos: upos as Upos,
        xpos: tag ?? XPOS[upos] ?? upos,
        head: Number(arc.slice(0, colon)),
        deprel: arc.slice(colon + 1),
        confidence: 1,
        start,
        end: at,
      };
    });
  return { index, block: 0, start: offset, end: at, tokens };
}

/** The text of a sentence's tokens from one `id` to another. */
export function textOf({ tokens }: Sentence, first: number, last: number): string {
  const start = tokens[first - 1]?.start ?? 0;
  let text = '';
  for (const token of tokens.slice(first - 1, last))
    text += ' '.repeat(token.start - start - text.length) + token.form;
  return text;
}

/** A sentence for each text: its names, parted by " | ", as subject and conjuncts of "met". */
export function nameSentences(...texts: readonly string[]): readonly Sentence[] {
  let offset = 0;
  return texts.map((text, index) => {
    const words: string[] = [];
    let first = 0;
    for (const name of text.split(' | ')) {
      const parts = name.split(' ');
      const titles = parts.findIndex((part) => !part.startsWith('^'));
      const head = words.length + titles + 1;
      const relation = first === 0 ? '999:nsubj' : `${first}:conj`;
      parts.forEach((part, i) => {
        if (i < titles) words.push(`${part.slice(1)}/PROPN/${head}:nmod:desc`);
        else words.push(`${part}/PROPN/${i === titles ? relation : `${head}:flat`}`);
      });
      if (first === 0) first = head;
    }
    const verb = words.length + 1;
    const all = `${words.join(' ').replace('999:', `${verb}:`)} met/VERB/0:root`;
    const sentence = sentenceOf(all, index, offset);
    offset = sentence.end + 1;
    return sentence;
  });
}
