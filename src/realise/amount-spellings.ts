const number = '\\d[\\d.,]*';
const scale = '(?: (?:thousand|million|billion|trillion))?';

/** A sign that stands for a currency, what people call that, and amounts written with either. */
interface Currency {
  readonly sign: string;
  readonly noun: string;
  readonly signed: RegExp;
  readonly named: RegExp;
}

const currencies: readonly Currency[] = [
  { sign: '$', noun: 'dollars' },
  { sign: '€', noun: 'euros' },
  { sign: '£', noun: 'pounds' },
].map(({ sign, noun }) => ({
  sign,
  noun,
  // "the $310 million port" is no "310 million dollars port".
  signed: new RegExp(`(?<!\\p{L})[${sign}](${number}${scale})(?= (?:of|in|for|a|each|per|by|to)\\b|$)`, 'u'),
  named: new RegExp(`(?<![\\d.,$€£])(${number}${scale}) ${noun}\\b`),
}));

/** Other ways to write an amount of money or a share: "£410m", "£410 million", "410 million pounds"; "34%", "34 percent". */
export function amountSpellings(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  const long = text.replace(
    /([$€£]\d[\d.,]*) ?(mn|bn|m|b)\b/,
    (_, amount: string, unit: string) => `${amount} ${unit.startsWith('m') ? 'million' : 'billion'}`,
  );
  const forms = [
    long === text ? '' : long,
    ...currencies.flatMap((currency) => inWords(long, currency)),
    ...shares(text),
  ];
  return [...new Set(forms)].filter((form) => form !== '' && form !== text);
}

/** "$5 million" ↔ "5 million dollars". */
function inWords(text: string, { sign, noun, signed, named }: Currency): readonly string[] {
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
