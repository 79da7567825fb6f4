import { hash32 } from '../hash32.js';
import type { WordNet } from '../wordnet.js';

/** What a word looks like to the model of sentence boundaries: hashes of its form, shape and classes, and a few flags. */
export interface WordLook {
  readonly form: number;
  readonly lower: number;
  /** Hash of a shape: "Xx" for "Rome", "n4" for "1914", "URL", a sign for itself. */
  readonly shape: number;
  /** The shape with what WordNet and the list of given names say of the word. */
  readonly shapeClass: number;
  readonly suffix: number;
  /** "G" for a given name, "U" for a word unknown to WordNet, "k" for a known one, else the shape. */
  readonly familiarity: number;
  readonly length: number;
  readonly isStop: boolean;
  readonly isSign: boolean;
  readonly isComma: boolean;
  readonly isLower: boolean;
  readonly isCapital: boolean;
  /** Letters only, in lower case, with one capital in front or all in capitals; no address or name of a file. */
  readonly isPlain: boolean;
  /** A word that makes a clause of its stretch: "is", "will", "we". */
  readonly isClausal: boolean;
}

const PLAIN_SHAPES = new Set(['l', 'lx', 'cl', 'Xx', 'XX', 'I']);
const STOP = /^[.!?…]+$/;
const LETTER = /\p{L}/u;
const WORD_START = /^\p{L}/u;
const DIGITS = /\d/;
const ADDRESS = /^(?:https?:|www\.|ftp:|mailto:)|\.(?:com|org|net|html?)(?:\/|$)/i;
const FILE = /\.(?:docx?|pdf|xlsx?|ppt|txt|jpe?g|gif|png|zip|rtf)$/i;
const MAIL = /@.*\.|^[\w.]{1,64}@/;
const FACE = /^[:;=()^-]+[)(DpP/\\|\][^_-]+$|\p{Extended_Pictographic}/u;
const CLAUSAL = new Set(
  (
    "is are was were be been am 's 're 'm has have had do does did will would can could should may might must 'll 've 'd " +
    'i we you he she they it'
  ).split(' '),
);
const LONGEST_LOOK = 60;
const MOST_LOOKS = 20_000;

function letterShape(form: string, lower: string): string {
  if (ADDRESS.test(form)) return 'URL';
  if (FILE.test(form)) return 'FILE';
  if (MAIL.test(form)) return 'MAIL';
  if (form === lower) {
    if (DIGITS.test(form)) return 'ln';
    if (/^\p{L}+$/u.test(form)) return 'l';
    return /^['’]|^n['’]t$/.test(form) ? 'cl' : 'lx';
  }
  if (form === 'I') return 'I';
  if (/^\p{Lu}$/u.test(form)) return 'X';
  if (/^(?:\p{Lu}\.)+$/u.test(form)) return 'X.';
  if (form === 'AM' || form === 'PM') return 'AMPM';
  if (form === form.toUpperCase()) return DIGITS.test(form) ? 'XN' : 'XX';
  if (!/^\p{Lu}/u.test(form)) return 'xX';
  if (form.endsWith('.')) return 'Xx.';
  return /^\p{Lu}[\p{Ll}’'-]+$/u.test(form) ? 'Xx' : 'XxX';
}

function figureShape(form: string): string {
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(form)) return 'TIME';
  if (/^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/.test(form)) return 'DATE';
  if (/^(?:\d-)?\d{3}-\d{3,4}(?:-\d{4})?$/.test(form)) return 'PHONE';
  return /^\d+$/.test(form) ? `n${Math.min(form.length === 1 ? 2 : form.length, 6)}` : 'nx';
}

function shapeOf(form: string, lower: string): string {
  if (LETTER.test(form)) return letterShape(form, lower);
  if (DIGITS.test(form)) return figureShape(form);
  if (form.length > 1 && FACE.test(form)) return 'FACE';
  return form.length > 3 ? `${form.slice(0, 3)}+` : form;
}

/** Commonness by part of speech, inflected forms apart: "0i00" for "died". */
function classOf(lower: string, wordnet: WordNet): string {
  return wordnet
    .flags(lower)
    .map((flag) => (flag > 3 ? 'i' : flag > 1 ? 'c' : String(flag)))
    .join('');
}

function familiarityOf(word: boolean, given: boolean, known: boolean, shape: string): string {
  if (!word) return shape;
  if (given) return 'G';
  return known ? 'k' : 'U';
}

function lookAt(whole: string, wordnet: WordNet, givenNames: ReadonlySet<string>): WordLook {
  const form = whole.slice(0, LONGEST_LOOK);
  const lower = form.toLowerCase();
  const shape = shapeOf(form, lower);
  const word = WORD_START.test(form);
  const classes = word ? classOf(lower, wordnet) : '';
  const given = word && givenNames.has(lower);
  return {
    form: hash32(form),
    lower: hash32(lower),
    shape: hash32(shape),
    shapeClass: hash32(`${shape} ${classes}${given ? 'G' : ''}`),
    suffix: hash32(`${shape} ${lower.slice(-3)}`),
    familiarity: hash32(familiarityOf(word, given, /[1-3ci]/.test(classes), shape)),
    length: form.length,
    isStop: STOP.test(form),
    isSign: !LETTER.test(form) && !DIGITS.test(form),
    isComma: form === ',',
    isLower: shape === 'l',
    isCapital: shape.startsWith('X'),
    isPlain: PLAIN_SHAPES.has(shape),
    isClausal: CLAUSAL.has(lower.replace('’', "'")),
  };
}

/** Returns a function that looks at words, each form once as long as it is remembered. */
export function createLookout(wordnet: WordNet, givenNames: ReadonlySet<string>): (form: string) => WordLook {
  const looks = new Map<string, WordLook>();
  return (form) => {
    const known = looks.get(form);
    if (known !== undefined) return known;
    const look = lookAt(form, wordnet, givenNames);
    if (looks.size >= MOST_LOOKS) looks.clear();
    if (form.length <= LONGEST_LOOK) looks.set(form, look);
    return look;
  };
}
