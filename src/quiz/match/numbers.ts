const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const others =
  'hundred thousand million billion trillion dozen half quarter first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth';

const values: ReadonlyMap<string, string> = new Map([
  ...units.split(' ').map((word, value) => [word, String(value)] as const),
  ...tens.split(' ').map((word, place) => [word, String(20 + 10 * place)] as const),
  ...others.split(' ').map((word) => [word, word] as const),
]);

/** Returns a number word's digits ("twelve" → "12"), a magnitude or ordinal as it is, undefined for other words. */
export function numberValue(word: string): string | undefined {
  return values.get(word);
}

/** Returns the words with numbers below a hundred in digits: "twenty", "five" → "25". */
export function withNumbersJoined(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let afterTens = false;
  for (const word of words) {
    const digits = numberValue(word) ?? word;
    const last = joined.at(-1);
    if (afterTens && last !== undefined && word !== digits && /^[1-9]$/.test(digits)) {
      joined[joined.length - 1] = String(Number(last) + Number(digits));
    } else {
      joined.push(digits);
    }
    afterTens = word !== digits && /^[2-9]0$/.test(digits);
  }
  return joined;
}
