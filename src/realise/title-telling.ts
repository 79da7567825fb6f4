import { countryCode } from './countries.js';
import { listed } from './lexicon.js';
import { folded } from './named-things.js';
import type { ScoredDraft } from './score.js';

/**
 * True where the title above the card has told the answer: all its telling words, or the half of them where the question says
 * again what the title says: "Who stormed an army base? Gunmen on motorcycles" below "Gunmen storm army base".
 */
export function isTitleTelling(draft: ScoredDraft): boolean {
  const { document } = draft.located.scene;
  const { title } = document.article;
  if (title.trim() === '') return false;
  const stems = stemsOf(title);
  if (isNumberOfTitle(draft, title, stems) || isAgeOfTitle(draft, title)) return true;
  const { text, counted } = draft.answer;
  if (counted || /\d/.test(text)) return false;
  if (isCountryOfTitle(draft) || areNamesOfTitle(text, stems) || isHeroOfTitle(text, title)) return true;
  const words = tellingWords(text);
  const told = words.filter((word) => stems.has(stemOf(word)));
  if (told.length === 0 || told.length * 2 < words.length) return false;
  const again = saidAgain(draft, stems);
  if (told.length < words.length) return again >= fewestSaidAgain;
  if (!isProper(text) || again >= fewestSaidAgain) return true;
  // A visit to a town is not what "Ferry sinks off Lundby" tells.
  const isTown = draft.places[0]?.filler.entity === 'Place' && countryCode(text) === undefined;
  return (!isTown || again > 0) && isOnlyOneOfTitle(draft, text, title);
}

/** Words of the title, names aside, that make a question one of what the title tells. */
const fewestSaidAgain = 2;

const isProper = (text: string): boolean => /^(?:the )?\p{Lu}/u.test(text);

/** "Which country was freed? Norland" below "The Norlandic revolution" */
const isCountryOfTitle = ({ answer, located: { scene } }: ScoredDraft): boolean =>
  scene.title.country !== undefined && countryCode(answer.text) === scene.title.country;

/** "the brothers Otto Lund and Karl Berg" below "Lund & Berg to close" */
function areNamesOfTitle(text: string, stems: ReadonlySet<string>): boolean {
  const names = text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu) ?? [];
  return (
    names.length > 1 && names.every((name) => stems.has(stemOf(name.toLowerCase().split(' ').at(-1) ?? '')))
  );
}

/** "Who wrote to the board? Otto Henrik Lund" below "Otto Lund", "… Otto Lund" below "Otto Lund: a life among bees" */
function isHeroOfTitle(text: string, title: string): boolean {
  const [hero = ''] = title.split(/[,:;(–—-]/);
  const words = folded(hero).split(' ');
  const named = new Set(folded(text).split(' '));
  const isName = /^(?:\p{Lu}[^\s’']* ?){2,5}$/u;
  return isName.test(hero.trim()) && isName.test(text) && words.every((word) => named.has(word));
}

function saidAgain({ question }: ScoredDraft, stems: ReadonlySet<string>): number {
  const words = question
    .split(/[\s,?]+/)
    .slice(1)
    .filter((word) => /^\p{Ll}/u.test(word));
  return new Set(
    tellingWords(words.join(' '))
      .map(stemOf)
      .filter((stem) => stems.has(stem)),
  ).size;
}

/** The one person, body or place that the title names: whoever reads it thinks of nobody else. */
function isOnlyOneOfTitle(
  { places: [place], located: { scene } }: ScoredDraft,
  text: string,
  title: string,
): boolean {
  const type = place?.filler.entity;
  const written = ` ${folded(title)} `;
  const named = scene.document.chains.filter(({ type: kind, nameless, name }) => {
    if (nameless || (type !== undefined && kind !== type)) return false;
    const parts = folded(name.replace(/^the /i, '')).split(' ');
    const telling = kind === 'Person' ? parts.slice(-1) : [parts.join(' ')];
    return telling.some((part) => part !== '' && written.includes(` ${part} `));
  });
  const others = named.filter(({ name }) => !folded(text).includes(folded(name).split(' ').at(-1) ?? ''));
  return others.length === 0;
}

/** "How many shops will close? 118" below "Chain to close 118 shops", "How many soldiers died? At least 14" below "Fourteen soldiers killed". */
function isNumberOfTitle(
  { answer, question }: ScoredDraft,
  title: string,
  stems: ReadonlySet<string>,
): boolean {
  const asked = /\bhow many (.+)/i.exec(question)?.[1];
  const number = numberIn(answer.text);
  if (asked === undefined || number === undefined) return false;
  if (!title.split(/[\s,;:–—]+/).some((word) => numberIn(word) === number)) return false;
  return tellingWords(asked.split(/\s+/).slice(0, wordsOfCounted).join(' ')).some((word) =>
    stems.has(stemOf(word)),
  );
}

/** Words behind "how many" among which the noun stands: "of its 304 shops". */
const wordsOfCounted = 5;

function numberIn(text: string): number | undefined {
  const digits = /\d[\d,]*/.exec(text)?.[0];
  if (digits) return Number(digits.replace(/,/g, ''));
  const at = text
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => listed('cardinal').indexOf(word))
    .find((value) => value >= 0);
  return at;
}

/** "At what age did Otto Lund die?" below "Otto Lund (1880–1960)" */
function isAgeOfTitle({ question }: ScoredDraft, title: string): boolean {
  return /\bat what age\b.*\bdie\b/i.test(question) && /\b1\d{3}\s*[-–]\s*(?:1\d|20)\d\d\b/.test(title);
}

const SMALL =
  /^(?:the|an?|of|in|on|at|to|for|with|by|from|and|or|as|its|his|her|their|that|which|who|was|were|is|are|did|does|do|has|have|had|will|would|be|been|it|he|she|they|this|what|how|many|more|than|least|most|after|before|over|into|about|not|no)$/;

const tellingWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).filter((word) => word.length > 1 && !SMALL.test(word));

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(tellingWords(text.replace(/['’]s?\b/g, ' ')).map(stemOf));

/** "bombed", "bombing" → "bomb"; "studies" → "stud" */
const stemOf = (word: string): string =>
  word
    .replace(/['’]s?$/, '')
    .replace(/(?:ies|ied|ying|y)$/, '')
    .replace(/(?:ing|ed|es|s|e)$/, '');
