/** Currencies that a sign stands for, by what people call them. */
const currencies: readonly (readonly [sign: string, noun: string])[] = [
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
];

const number = '\\d[\\d.,]*';
const scale = '(?: (?:thousand|million|billion|trillion))?';

/** Other ways to write an amount of money or a share: "£410m", "£410 million", "410 million pounds"; "34%", "34 percent". */
export function amountSpellings(text: string): readonly string[] {
  const long = text.replace(
    /([$€£]\d[\d.,]*) ?(mn|bn|m|b)\b/,
    (_, amount: string, unit: string) => `${amount} ${unit.startsWith('m') ? 'million' : 'billion'}`,
  );
  const forms = [
    long === text ? '' : long,
    ...currencies.flatMap(([sign, noun]) => inWords(long, sign, noun)),
    ...shares(text),
  ];
  return [...new Set(forms)].filter((form) => form !== '' && form !== text);
}

/** "$5 million" ↔ "5 million dollars". */
function inWords(text: string, sign: string, noun: string): readonly string[] {
  // "the $310 million port" is no "310 million dollars port".
  const signed = new RegExp(
    `(?<!\\p{L})[${sign}](${number}${scale})(?= (?:of|in|for|a|each|per|by|to)\\b|$)`,
    'u',
  );
  const named = new RegExp(`(?<![\\d.,$€£])(${number}${scale}) ${noun}\\b`);
  return [
    text.replace(signed, (_, amount: string) => `${amount} ${noun}`),
    text.replace(named, (_, amount: string) => `${sign}${amount}`),
  ];
}

function shares(text: string): readonly string[] {
  const share = /(\d) ?(?:%|per cent\b|percent\b)/;
  return share.test(text)
    ? ['%', ' percent', ' per cent'].map((unit) => text.replace(share, (_, digit: string) => digit + unit))
    : [];
}
