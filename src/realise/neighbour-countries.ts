import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import regions from './lexicon/regions.json' with { type: 'json' };

const names = english.countries as Readonly<Record<string, string | readonly string[]>>;

/** Short names where the list's first is not what people say. */
const usual: Readonly<Record<string, string>> = {
  US: 'the United States',
  GB: 'the United Kingdom',
  AE: 'the United Arab Emirates',
  NL: 'the Netherlands',
  PH: 'the Philippines',
  DO: 'the Dominican Republic',
  CZ: 'the Czech Republic',
  CF: 'the Central African Republic',
  MV: 'the Maldives',
  BS: 'the Bahamas',
  GM: 'the Gambia',
  SB: 'the Solomon Islands',
  CD: 'the Democratic Republic of the Congo',
  CG: 'the Republic of the Congo',
  CN: 'China',
  RU: 'Russia',
  IR: 'Iran',
  SY: 'Syria',
  KR: 'South Korea',
  KP: 'North Korea',
  LA: 'Laos',
  VN: 'Vietnam',
  TZ: 'Tanzania',
  MD: 'Moldova',
  VE: 'Venezuela',
  BO: 'Bolivia',
  BN: 'Brunei',
  TW: 'Taiwan',
  CI: 'Ivory Coast',
  TL: 'East Timor',
  TR: 'Turkey',
  SZ: 'Eswatini',
};

/** A country as a choice shows it. */
export interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

/** Countries of the same part of the world as one, in a fixed order; empty for an unknown code. */
export function neighbourCountries(code: string): readonly CountryChoice[] {
  const codes = Object.values(regions)
    .filter((region) => region.includes(code))
    .flat();
  return [...new Set(codes)]
    .filter((other) => other !== code)
    .map((other) => ({ code: other, name: nameOf(other) }));
}

function nameOf(code: string): string {
  const listed = names[code];
  return usual[code] ?? (typeof listed === 'string' ? listed : (listed?.[0] ?? code));
}
