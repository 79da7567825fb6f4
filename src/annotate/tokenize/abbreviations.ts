/**
 * Words that keep their full stop, by what may follow.
 * `opens`: a name or number follows, so the sentence goes on ("Gen. Smith", "Oct. 30").
 * `closes`: may stand last in a sentence ("Acme Inc.", "etc.").
 * `number`: an abbreviation only before a number ("No. 5", "pp. 3–7"); elsewhere the word is a word.
 * `month`: before a number or as a name cut short; "Mar." or "Sat." elsewhere may be a word.
 */
const ABBREVIATIONS = {
  opens:
    'Mr Mrs Ms Mlle Mme Messrs Dr Drs Prof Rev Fr Hon St Ste Sts Mt Ft Gen Col Maj Capt Cpl Cmdr Lt Sgt Pvt Adm Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Atty Amb Sec v vs viz cf Cf approx eg ie Attn attn Arrv arrv',
  closes:
    'Inc Corp Co Cos Ltd Bros Jr Sr Esq Ave Blvd Rd Hwy etc Etc al ca dept Dept est Est Univ Assn assn govt Govt Intl misc Misc ext tel Tel incl',
  number: 'No no Nos nos Vol vol Vols vols pp Fig fig Figs figs Art art Sec sec Ch ch Ed ed p c b d m r',
  month: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
} as const;

type AbbreviationKind = keyof typeof ABBREVIATIONS;

const kinds = new Map<string, AbbreviationKind>();
for (const kind of ['number', 'month', 'closes', 'opens'] as const)
  for (const word of ABBREVIATIONS[kind].split(' ')) kinds.set(word, kind);

/** Returns what kind of abbreviation a word without its full stop is, if it is one ("GEN" as "Gen"). */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const kind = kinds.get(word);
  if (kind !== undefined || word.length < 2 || word.length > 5) return kind;
  return kinds.get(word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * Words that open a sentence and hardly ever stand, with a capital, inside one.
 * After "U.S." or an initial they tell the end of a sentence ("in the U.S. The plan") from its middle.
 */
const OPENERS = new Set(
  (
    'The A An This That These Those It He She They We You I There Here His Her Its Their Our My Your ' +
    'In On At By For From With After Before During Since While When Where If As Although Though Because Until ' +
    'But And Or So Yet However Meanwhile Moreover Still Then Thus Also Both Some Many Most Several Each Every ' +
    'What Who Why How Which Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should Not No Nobody ' +
    'Despite According Under Between Among Such Another Once Now Today Yesterday Neither Only Even Just'
  ).split(' '),
);

/** True for a word that, so capitalised, most likely opens a sentence. */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word);
}
