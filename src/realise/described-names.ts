import type { Document, Mention, Sentence, Token } from '../types/document.js';
import { isHistory } from './history.js';
import { isIn } from './lexicon.js';
import type { Word } from './phrase.js';
import { mentionOf, type Scene } from './scene.js';

/** A name with what the article said of it when it came in: "police spokesman Nils Holm", "Inga Berg, a nurse in Lund,". */
interface Described {
  readonly text: string;
  /** True where it stands behind the name, between commas. */
  readonly behind: boolean;
  /** The sentence that says so. */
  readonly sentence: Sentence;
}

/** Words of a description that a reader puts up with. */
const mostWords = 9;

const known = new WeakMap<Document, Map<number, Described | undefined>>();

/**
 * The words with a description for the first person whom a full name is put for, and the sentence that it is from: who Nils
 * Holm is, nobody knows who has not read the article. None for whom its title names, and none in a history.
 * @param told chains that the sentences before speak of
 */
export function withDescription(
  scene: Scene,
  words: readonly Word[],
  told: ReadonlySet<number>,
): { readonly words: readonly Word[]; readonly from?: Sentence } {
  if (isHistory(scene.document.article)) return { words };
  for (const [at, word] of words.entries()) {
    const chain = word.id > 0 ? putFor(scene, word) : undefined;
    const described = chain === undefined || told.has(chain) ? undefined : describedOf(scene.document, chain);
    if (!described || described.sentence === scene.sentence) continue;
    if (described.behind && words[at + 1]?.text === ',') continue;
    const text = described.text;
    return {
      words: words.map((one) => (one === word ? { ...one, text } : one)),
      from: described.sentence,
    };
  }
  return { words };
}

/** The chain of a subject in whose place its full name stands, where the title does not name it. */
function putFor(scene: Scene, { id, text }: Word): number | undefined {
  const token = scene.tree.token(id);
  if (!token.deprel.startsWith('nsubj') || token.form === text) return undefined;
  const mention = mentionOf(scene, id);
  const chain = scene.antecedents.get(id)?.chain ?? (mention?.name ? mention.chain : undefined);
  const named = chain === undefined ? undefined : scene.document.chains[chain];
  if (named?.type !== 'Person' || named.name !== text) return undefined;
  const surname = text.split(' ').at(-1)?.toLowerCase() ?? '';
  return scene.title.words.has(surname) ? undefined : chain;
}

function describedOf(document: Document, chain: number): Described | undefined {
  const found = known.get(document) ?? new Map<number, Described | undefined>();
  known.set(document, found);
  if (!found.has(chain)) found.set(chain, describe(document, chain));
  return found.get(chain);
}

function describe(document: Document, index: number): Described | undefined {
  const chain = document.chains[index];
  const mention = document.mentions[chain?.mentions[0] ?? -1];
  const sentence = mention && document.sentences[mention.sentence];
  if (!chain || !mention?.name || !sentence) return undefined;
  const before = titled(sentence.tokens, mention, chain.name);
  if (before !== undefined) return { text: before, behind: false, sentence };
  const behind = apposed(document, sentence.tokens, mention, chain.name);
  return behind === undefined ? undefined : { text: behind, behind: true, sentence };
}

/** "police spokesman Nils Holm" */
function titled(tokens: readonly Token[], { head }: Mention, name: string): string | undefined {
  const first = tokens.findIndex(
    (token) => token.head === head && token.deprel === 'nmod:desc' && token.id < head,
  );
  if (first < 0) return undefined;
  const below = (id: number): boolean => {
    const token = tokens[id - 1];
    return (
      token !== undefined &&
      (token.id === first + 1 || (token.head > 0 && token.head !== head && below(token.head)))
    );
  };
  const start = tokens.findIndex(({ id, upos }) => upos !== 'CCONJ' && id <= head && below(id));
  const words = tokens.slice(start, head - 1);
  if (words.length === 0 || words.length > mostWords || words.some(isOpen)) return undefined;
  // "Dr Berg" says little.
  if (words.every(({ form }) => isIn('honorific', form))) return undefined;
  const [opening, ...rest] = words.map(({ form }) => form);
  // "Police spokesman Nils Holm" at the head of a sentence; but "Chief Executive", "Norwegian minister".
  const isPlain = start === 0 && words[0]?.upos === 'NOUN' && rest.every((form) => /^\p{Ll}/u.test(form));
  return [isPlain ? opening?.toLowerCase() : opening, ...rest, name]
    .join(' ')
    .replace(/ (['’]s?) /g, '$1 ')
    .replace(/ - /g, '-');
}

/** "Inga Berg, a nurse in Lund," */
function apposed(
  { article }: Document,
  tokens: readonly Token[],
  { head, last }: Mention,
  name: string,
): string | undefined {
  const [comma, opening] = tokens.slice(last, last + 2);
  const noun = tokens.find(
    (token) => token.head === head && token.deprel === 'appos' && token.upos === 'NOUN',
  );
  if (
    comma?.form !== ',' ||
    !noun ||
    !/^(?:an?|the)$/i.test(opening?.form ?? '') ||
    opening?.head !== noun.id
  )
    return undefined;
  const end = tokens.findIndex(({ id, form }) => id > noun.id && /^[,.;]$/.test(form));
  const words = tokens.slice(opening.id - 1, end);
  if (end < 0 || words.length > mostWords || words.some(isOpen)) return undefined;
  const said = article.text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
  return `${name}, ${said},`;
}

/** "her lawyer", "the same", "last year's winner", somebody's words: what leans on what stands before it. */
const isOpen = ({ upos, form }: Token): boolean =>
  upos === 'PRON' ||
  /^["“”()]$/.test(form) ||
  isIn('deictic', form) ||
  isIn('deicticModifier', form) ||
  isIn('demonstrative', form) ||
  isIn('weekday', form);
