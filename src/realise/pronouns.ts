import type { Chain, Document, Mention, Sentence, Token } from '../types/document.js';

/** What a subject pronoun stands for: a person's full name, and the sentence that gives it. */
export interface Antecedent {
  readonly name: string;
  readonly sentence: Sentence;
}

/** Resolved pronouns by sentence index and token id. */
export type Antecedents = ReadonlyMap<number, ReadonlyMap<number, Antecedent>>;

/**
 * Resolves "he" and "she" as subjects, only where nobody else can be meant: the sentence before has one person
 * alone, as a subject, by full name or itself by such a pronoun, and nobody else stands before the pronoun.
 */
export function resolvePronouns(
  document: Document,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): Antecedents {
  const found = new Map<number, Map<number, Antecedent>>();
  let current: Antecedent | undefined;
  let gender: string | undefined;
  for (const sentence of document.sentences) {
    const persons = (mentions.get(sentence.index) ?? []).filter((mention) => isSomebody(sentence, mention));
    const pronoun = sentence.tokens.find(isPersonalSubject);
    const form = pronoun?.form.toLowerCase();
    const free =
      pronoun && current && (!gender || gender === form) && !persons.some((one) => one.start < pronoun.start);
    if (free) {
      const here = new Map<number, Antecedent>();
      for (const token of sentence.tokens) {
        const same = isPersonalSubject(token) && token.form.toLowerCase() === form;
        if (same && (persons.length === 0 || token === pronoun)) here.set(token.id, current as Antecedent);
      }
      found.set(sentence.index, here);
    }
    if (free && persons.length === 0) gender = form;
    else {
      current = soleSubject(document, sentence, persons);
      gender = undefined;
    }
  }
  return found;
}

/** One person who could be meant by "he" or "she": not a pronoun, a plural, an apposition or what a name is said to be. */
function isSomebody(sentence: Sentence, mention: Mention): boolean {
  const head = sentence.tokens[mention.head - 1];
  if (mention.type !== 'Person' || !head || head.upos === 'PRON' || /^NNP?S$/.test(head.xpos)) return false;
  const predicate = sentence.tokens.some((token) => token.head === head.id && token.deprel === 'cop');
  return !predicate && head.deprel !== 'appos' && !(head.deprel === 'xcomp' && head.upos === 'NOUN');
}

const isPersonalSubject = (token: Token): boolean =>
  token.upos === 'PRON' && /^(?:he|she)$/i.test(token.form) && /^nsubj/.test(token.deprel);

/** The one person of a sentence, where it is the subject of its main clause and has a full name. */
function soleSubject(
  document: Document,
  sentence: Sentence,
  persons: readonly Mention[],
): Antecedent | undefined {
  const keys = new Set(persons.map((mention) => mention.chain ?? `at ${mention.start}`));
  const [first] = persons;
  if (!first || keys.size !== 1 || first.chain === undefined) return undefined;
  const chain: Chain | undefined = document.chains[first.chain];
  if (!chain || !/^\p{Lu}\S+ .*\p{Lu}/u.test(chain.name)) return undefined;
  const subject = persons.some((mention) => {
    const head = sentence.tokens[mention.head - 1];
    const verb = head && head.head > 0 ? sentence.tokens[head.head - 1] : undefined;
    return head !== undefined && /^nsubj/.test(head.deprel) && verb?.deprel === 'root';
  });
  return subject ? { name: chain.name, sentence } : undefined;
}
