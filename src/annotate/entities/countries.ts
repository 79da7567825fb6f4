import { normaliseName } from './normalise-name.js';

/** Countries by the words that mean them. Keys are normalised names; values ISO 3166 alpha-2 codes. */
export interface CountryTable {
  /** "russian federation", "us". */
  readonly byName: ReadonlyMap<string, string>;
  /** A country's usual name for each of its names: "united states" for "us". */
  readonly usualName: ReadonlyMap<string, string>;
  /** "russian", "russians", "frenchman". */
  readonly byDemonym: ReadonlyMap<string, string>;
  /** "moscow". */
  readonly byCapital: ReadonlyMap<string, string>;
}

/** Reads lines of models/lexicon/countries.txt: code, names, demonyms, capitals. */
export function readCountries(lines: readonly string[]): CountryTable {
  const byName = new Map<string, string>();
  const usualName = new Map<string, string>();
  const byDemonym = new Map<string, string>();
  const byCapital = new Map<string, string>();
  for (const line of lines) {
    const [code = '', names = '', demonyms = '', capitals = ''] = line.split('\t');
    const [usual = '', ...others] = entries(names);
    for (const name of [usual, ...others]) {
      byName.set(name, code);
      usualName.set(name, usual);
    }
    for (const capital of entries(capitals)) byCapital.set(capital, code);
    for (const demonym of entries(demonyms)) {
      byDemonym.set(demonym, code);
      byDemonym.set(`${demonym}s`, code);
    }
  }
  return { byName, usualName, byDemonym, byCapital };
}

function entries(cell: string): readonly string[] {
  return cell.split(',').filter(Boolean).map(normaliseName);
}

/** ISO 3166 alpha-2 code of a country's name, adjective, demonym or capital; undefined for other words. */
export function countryIn(table: CountryTable, word: string): string | undefined {
  const key = normaliseName(word);
  return table.byName.get(key) ?? table.byDemonym.get(key) ?? table.byCapital.get(key);
}
