import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const codes = new Map<string, string>();
for (const [code, names] of Object.entries(english.countries as Record<string, string | string[]>)) {
  for (const name of typeof names === 'string' ? [names] : names) codes.set(plain(name), code);
}
/** Names that the list lacks. */
const otherNames: readonly (readonly [string, string])[] = [
  ['America', 'US'],
  ['Britain', 'GB'],
  ['Syria', 'SY'],
  ['Laos', 'LA'],
  ['Vietnam', 'VN'],
  ['Moldova', 'MD'],
  ['Burma', 'MM'],
  ['England', 'GB'],
  ['Swaziland', 'SZ'],
  ['Venezuela', 'VE'],
];
for (const [name, code] of otherNames) codes.set(plain(name), code);

/** ISO 3166 alpha-2 code of a country's English name ("the US", "Ivory Coast"); undefined for anything else. */
export const countryCode = (name: string): string | undefined => codes.get(plain(name));

/** A country's usual names, for one of them ("the UK", "Britain"); none for a part of a country, or for other words. */
export function countryNames(name: string): readonly string[] {
  const code = isPartOfCountry(name) ? undefined : countryCode(name);
  if (code === undefined) return [];
  const listed = (english.countries as Record<string, string | string[]>)[code] ?? [];
  const all = [
    ...(typeof listed === 'string' ? [listed] : listed),
    ...[...otherNames].filter(([, of]) => of === code).map(([other]) => other),
  ];
  return all.filter((other) => !/[,(]|^Congo$/.test(other) && !isPartOfCountry(other));
}

const isPartOfCountry = (name: string): boolean =>
  /^(?:England|Scotland|Wales|Northern Ireland)$/i.test(name);

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\./g, '').trim();
}
