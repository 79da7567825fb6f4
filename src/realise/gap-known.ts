import type { Token } from '../types/document.js';
import { isIn, listed } from './lexicon.js';
import type { Scene } from './scene.js';

/** True where the words that would be hidden follow from others of the sentence, or from the title above the card. */
export const isKnownAnyway = (scene: Scene, ask: string, ids: readonly number[]): boolean =>
  isNumberOfTitle(scene, ids) ||
  isYearBesideYear(scene, ids) ||
  isSetPhrase(scene, ids) ||
  (/^(?:number|figure)$/.test(ask) && (isProduct(scene, ids) || isRestOfHouse(scene, ids))) ||
  (ask === 'term' && (isStandIn(scene, ids) || isTopicOfTitle(scene, ids)));

/** "[1.1 billion euros]" below "Holm sold for €1.1bn": a year and "two" tell of many things, a sum tells of one. */
function isNumberOfTitle({ sentence, document: { article } }: Scene, ids: readonly number[]): boolean {
  const words = wordsOf(sentence.tokens, ids);
  const start = words[0]?.start ?? 0;
  const text = article.text.slice(start, words.at(-1)?.end ?? start);
  const told = new Set(amountsIn(article.title));
  return amountsIn(text).some((amount) => told.has(amount));
}

/** Sums and shares with what they are of, in a form that "1.1bn" and "1.1 billion" share. */
function amountsIn(text: string): readonly string[] {
  const amounts = text.matchAll(AMOUNT);
  return [...amounts].map(([, digits = '', unit = '']) => digits.replace(/,/g, '') + (UNITS[unit] ?? '%'));
}

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)[ -]?(%|(?:bn|billion|mn|m|million|tn|trillion|per cent|percent)\b)/g;

const UNITS: Readonly<Record<string, string>> = {
  bn: 'billion',
  billion: 'billion',
  mn: 'million',
  m: 'million',
  million: 'million',
  tn: 'trillion',
  trillion: 'trillion',
};

/** "in 1807 and [1808]": but not "between 1807 and [1815]". */
function isYearBesideYear({ tree, sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const [first = 1] = ids;
  const isYear = (form = ''): boolean => /^(?:1\d|20)\d\d$/.test(form);
  if (ids.length > 1 || !isYear(tree.token(first).form)) return false;
  const [year, joint] = [tokens[first - 3], tokens[first - 2]];
  return (
    /^(?:and|or)$/i.test(joint?.form ?? '') &&
    isYear(year?.form) &&
    !/^between$/i.test(tokens[first - 4]?.form ?? '')
  );
}

/** "nine out of every [ten]": hardly another number stands there. */
function isSetPhrase({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const before = tokens.slice(Math.max(0, (ids[0] ?? 1) - 4), (ids[0] ?? 1) - 1).map(({ form }) => form);
  return /^out of every$/i.test(before.join(' '));
}

/** "[sixteen] judges, who sit in two panels of eight" */
function isProduct({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const hidden = countIn(wordsOf(tokens, ids));
  return tokens.some((word, at) => {
    const [noun, of, each] = tokens.slice(at + 1, at + 4);
    const [count, size] = [countIn([word]), each ? countIn([each]) : undefined];
    return (
      count !== undefined &&
      size !== undefined &&
      noun?.xpos === 'NNS' &&
      /^of$/i.test(of?.form ?? '') &&
      count > 1 &&
      count * size === hidden
    );
  });
}

/** "52 members of the 101-seat house voted for it and [46] against, and three abstained", "the [101]-seat house": but the most of them are what is told. */
function isRestOfHouse({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const hidden = countIn(wordsOf(tokens, ids));
  const whole = tokens.findIndex(({ form }, at) => {
    const noun =
      /^\d+-(\p{L}+)$/u.exec(form)?.[1] ?? (tokens[at + 1]?.form === '-' ? tokens[at + 2]?.form : '');
    return /^\d/.test(form) && /^(?:seat|member)$/.test(noun ?? '');
  });
  if (whole < 0 || hidden === undefined) return false;
  const others = tokens
    .filter(({ id }, at) => at !== whole && !ids.includes(id))
    .map((word) => countIn([word]))
    .filter((value) => value !== undefined);
  const seats = Number.parseInt(tokens[whole]?.form ?? '', 10);
  if (ids.includes(whole + 1))
    return others.length > 2 && others.reduce((sum, value) => sum + value, 0) === seats;
  return (
    others.length > 1 &&
    hidden < Math.max(...others) &&
    others.reduce((sum, value) => sum + value, hidden) === seats
  );
}

/** "in the centre of the [state]", "the [mountainous country]": a noun for what has a name. */
function isStandIn({ sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const words = wordsOf(tokens, ids);
  const last = words.at(-1);
  const article = tokens[(ids[0] ?? 1) - 2];
  if (!last || !/^the$/i.test(article?.form ?? '') || article?.head !== last.id) return false;
  // "Lundby, the [Norland capital]"
  if (last.deprel === 'appos' && last.lemma === 'capital') return false;
  return (
    (isIn('townKind', last.lemma) || isIn('landKind', last.lemma) || last.lemma === 'kingdom') &&
    last.xpos === 'NN' &&
    // "the [largest city of Norland]", "the [Lorne valley]", "the [border area]"
    words.every(
      ({ id, upos, xpos }) =>
        id === last.id || (!/^(?:PROPN|NOUN)$/.test(upos) && !/^(?:JJS|RBS)$/.test(xpos)),
    )
  );
}

/** "The [meeting] began", "the [affected bikes]" below a title that tells of a meeting, or of bikes. */
function isTopicOfTitle({ title, sentence: { tokens } }: Scene, ids: readonly number[]): boolean {
  const article = tokens[(ids[0] ?? 1) - 2];
  if (!/^(?:the|its|his|her|their)$/i.test(article?.form ?? '') || !ids.includes(article?.head ?? 0))
    return false;
  const nouns = wordsOf(tokens, ids).filter(({ upos }) => /^(?:NOUN|PROPN|NUM)$/.test(upos));
  return (
    nouns.length > 0 &&
    nouns.every(({ form, lemma }) => title.words.has(form.toLowerCase()) || title.words.has(lemma))
  );
}

const wordsOf = (tokens: readonly Token[], ids: readonly number[]): readonly Token[] =>
  tokens.slice((ids[0] ?? 1) - 1, ids.at(-1) ?? 0);

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 52 for "52" and "fifty-two"; undefined for what is no number below a hundred in words, or none in digits. */
function countIn(words: readonly Pick<Token, 'form'>[]): number | undefined {
  const text = words.map(({ form }) => form.toLowerCase()).join('');
  if (/^\d[\d,]*$/.test(text)) return Number(text.replace(/,/g, ''));
  const [ten = '', one = ''] = text.split('-');
  const small = listed('cardinal').indexOf(text);
  if (small >= 0) return small;
  const tens = TENS.indexOf(ten);
  if (tens < 0) return undefined;
  return (tens + 2) * 10 + (one === '' ? 0 : Math.max(0, listed('cardinal').indexOf(one)));
}
