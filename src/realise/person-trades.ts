import { type Tree, treeOf } from '../tree.js';
import type { Document, Mention, Token } from '../types/document.js';
import { nounsBeside } from './kind-nouns.js';
import { isIn, listed } from './lexicon.js';

/** What persons do in their articles, as far as one could not be taken for another: a coach for a player. */
export type Trade = 'player' | 'coach' | 'referee' | 'official' | 'layman';

const trades = new Map<string, string>(
  listed('personTrade').map((entry): [string, string] => {
    const [noun = '', trade = ''] = entry.split('=');
    return [noun, trade];
  }),
);

const known = new WeakMap<Document, ReadonlyMap<number, Trade>>();

/** What the article calls its persons, by chain: player of "the goalkeeper Otto Lund". Made once an article. */
export function personTrades(document: Document): ReadonlyMap<number, Trade> {
  const cached = known.get(document);
  if (cached) return cached;
  const found = new Map<number, Trade>();
  const inSport = new Map<number, Trade>();
  for (const mention of document.mentions) {
    const { chain, sentence: index } = mention;
    if (chain === undefined || document.chains[chain]?.type !== 'Person') continue;
    const sentence = document.sentences[index];
    if (!sentence) continue;
    const tree = treeOf(sentence);
    for (const noun of [...nounsBeside(tree, mention), ...titlesOf(tree, mention)]) {
      const trade = tradeOf(noun.lemma.toLowerCase());
      if (trade && !found.has(chain)) found.set(chain, trade);
      const other = tradesInSport.get(noun.lemma.toLowerCase());
      if (other) inSport.set(chain, other);
    }
  }
  if (isOfSport([...found.values()])) for (const [chain, trade] of inSport) found.set(chain, trade);
  known.set(document, found);
  return found;
}

/** A manager of players is their coach, and their captain is one of them; those of a shop or a ship are not. */
const tradesInSport: ReadonlyMap<string, Trade> = new Map([
  ['manager', 'coach'],
  ['boss', 'coach'],
  ['captain', 'player'],
  ['skipper', 'player'],
]);

/** True of an article that tells of players or their coaches. */
const isOfSport = (trades: readonly (Trade | undefined)[]): boolean =>
  trades.some((trade) => trade === 'player' || trade === 'coach' || trade === 'referee');

/** "Defender Otto Lund", "Prime Minister Inga Holm": with a capital at the start of a sentence or of a title. */
const titlesOf = (tree: Tree, { head, name }: Mention): readonly Token[] =>
  name ? tree.childrenBy(head, 'nmod:desc', 'compound').filter(({ id }) => id < head) : [];

const tradeOf = (noun: string): Trade | undefined =>
  (trades.get(noun) as Trade | undefined) ?? (isIn('playerNoun', noun) ? 'player' : undefined);

/** Whether somebody of one trade could be taken for somebody of another; of an unknown one, nobody but a coach or referee is left out. */
export function mayBeTaken(thing: Trade | undefined, own: Trade | undefined): boolean {
  if (thing === own) return true;
  if (thing !== undefined && own !== undefined) return false;
  return ![thing, own].some((trade) => trade === 'coach' || trade === 'referee');
}
