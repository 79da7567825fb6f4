import type { Place } from './locate.js';

/** What a body is, by a word of its name. */
const nouns: readonly (readonly [string, RegExp])[] = [
  ['university', /\bUniversity\b/],
  ['college', /\bCollege\b/],
  ['school', /\bSchool\b/],
  ['party', /\bParty\b/],
  ['bank', /\b(?:Bank|Banco)\b/],
  ['court', /\bCourt\b/],
  ['union', /\bUnion of \p{Lu}\p{L}+ Workers\b|\bWorkers[’'] Union\b/u],
  ['ministry', /\bMinistry\b/],
  ['agency', /\bAgency\b/],
  ['department', /\bDepartment\b/],
  ['orchestra', /\b(?:Orchestra|Philharmonic)\b/],
  ['newspaper', /\bDaily \p{Lu}|\p{L} (?:Times|Gazette|Tribune|Herald|Courier|Chronicle)$/u],
  ['airline', /\b(?:Airlines|Airways)\b/],
  ['museum', /\bMuseum\b/],
  ['hospital', /\bHospital\b/],
  ['church', /\bChurch\b/],
  ['company', /\b(?:Inc|Ltd|LLC|PLC|plc|Corp|Corporation|Company|Holdings|Motors|Industries)\b/],
  [
    'body',
    /\b(?:Parliament|Assembly|Senate|Congress|Riksdag|Bundestag|Knesset|Duma|Storting)\b|^(?:the )?(?:House|Council|Board)$|\bHouse of \p{Lu}|\b(?:City|Town|County|State|National|Federal|Security|European|Regional|Provincial|Legislative|Ruling) Council\b|\bCouncil of (?:State|Minister)/u,
  ],
  ['club', /\b(?:FC|AC|CF|SC|Football Club|Rovers|Wanderers)\b/],
];

/** What a body's name says that it is; undefined for "Hallberg". */
export const nounInName = (name: string): string | undefined =>
  nouns.find(([, pattern]) => pattern.test(name))?.[0];

/** "university", "court", "company" for named bodies that are all of that kind, else "organization". */
export function bodyNoun(places: readonly Place[]): string {
  const names = places.map(({ filler }) => filler.text);
  const found = shared(names) ?? 'organization';
  if (places.length === 1) return found;
  return found.endsWith('y') ? `${found.slice(0, -1)}ies` : `${found}${/(?:s|ch)$/.test(found) ? 'es' : 's'}`;
}

/** The kind that all names tell; an airline is a company, too. */
function shared(names: readonly string[]): string | undefined {
  const same = nouns.find(([, pattern]) => names.every((name) => pattern.test(name)))?.[0];
  const isFirm = (name: string) => /^(?:airline|company)$/.test(nounInName(name) ?? '');
  return same ?? (names.every(isFirm) ? 'company' : undefined);
}
