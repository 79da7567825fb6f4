import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const codes = new Map<string, string>();
for (const [code, names] of Object.entries(english.countries as Record<string, string | string[]>)) {
  for (const name of typeof names === 'string' ? [names] : names) codes.set(plain(name), code);
}
for (const [name, code] of [
  ['america', 'US'],
  ['britain', 'GB'],
  ['syria', 'SY'],
  ['laos', 'LA'],
  ['vietnam', 'VN'],
  ['moldova', 'MD'],
  ['burma', 'MM'],
  ['england', 'GB'],
  ['swaziland', 'SZ'],
  ['venezuela', 'VE'],
] as const) {
  codes.set(name, code);
}

/** ISO 3166 alpha-2 code of a country's English name ("the US", "Ivory Coast"); undefined for anything else. */
export const countryCode = (name: string): string | undefined => codes.get(plain(name));

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\./g, '').trim();
}
