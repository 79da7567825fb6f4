import { explainCard } from '../explain/explain-card.js';
import { explainGroup, partsOf } from '../explain/explain-group.js';
import { explainSentence, lostCards, sentencesWith } from '../explain/explain-sentence.js';
import { type DeckSentence, type RemadeDeck, remakeDeck } from '../explain/remake-deck.js';
import { CARD_KINDS, type Card } from '../types/card.js';
import type { Deck } from '../types/deck.js';
import type { Finding, Result } from '../types/finding.js';
import type { Command } from './command.js';
import { readDecks } from './deck-input.js';
import { openEngine } from './engine.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { cardText, groupText, lostText, sentenceText } from './explain-text.js';
import { cardView, groupView, lostView, sentenceView } from './explain-view.js';
import { allOf, countOf, pathsOf, textOf } from './flag-values.js';
import { wrong } from './messages.js';
import { nearest } from './nearest.js';
import type { Given } from './options.js';
import { createTerminal } from './terminal.js';
import { packageVersion } from './version.js';

/** `factdeck explain`: from a card to its sentence, fact and rule, and why other cards were not made. */
export const explainCommand: Command = {
  name: 'explain',
  describe: 'Show why a card is in a deck, or why others are not',
  paths: {
    name: 'deck',
    describe: 'A deck.json, after the id of a card if one is asked for',
    required: true,
  },
  flags: ['dropped', 'sentence', 'at', 'rules', 'quiet', 'json'],
  examples: [
    ['factdeck explain V1StGXR8_Z5jdHi6B-myT out/deck.json', 'a card, by its id in deck.json'],
    ['factdeck explain out/deck.json --at "met in Vienna"', 'all that came of a sentence'],
    ['factdeck explain out/deck.json --dropped', 'what was not asked, and why'],
  ],
  run: explain,
};

/** What to explain of which deck. */
interface Request {
  readonly file: string;
  readonly id?: string;
  readonly sentence?: number;
  readonly at?: string;
}

/** What is told: to a person, and to a program. */
interface Told {
  readonly text: readonly string[];
  readonly view: Readonly<Record<string, unknown>>;
}

async function explain(given: Given): Promise<ExitCode> {
  const terminal = createTerminal(given.flags);
  const flags = allOf({ request: requestOf(given), rules: pathsOf('rules', given.flags.rules) });
  if (!flags.ok) return terminal.fail(flags.findings);
  const { request, rules } = flags.value;
  const decks = await readDecks([request.file]);
  if (!decks.ok) return terminal.fail(decks.findings);
  const [deck] = decks.value;
  if (!deck) throw new Error('a deck that was read is not there');
  if (request.id !== undefined && !deck.cards.some(({ id }) => id === request.id)) {
    return terminal.fail([wrong.unknownCard(request.file, request.id, nearestId(request.id, deck))]);
  }
  const engine = await openEngine(rules);
  if (!engine.ok) return terminal.fail(engine.findings);
  const told = tell(request, remakeDeck(engine.value, deck, kindsOf(deck)));
  if (!told.ok) return terminal.fail(told.findings);
  if (given.flags.json === true) terminal.result(`${JSON.stringify({ ok: true, ...told.value.view })}\n`);
  else terminal.result(`${told.value.text.join('\n')}\n`);
  return EXIT.done;
}

/** The one thing asked for, or what is wrong with how it is asked. */
function requestOf({ paths, flags }: Given): Result<Request> {
  const values = allOf({ sentence: countOf('sentence', flags.sentence), at: textOf('at', flags.at) });
  if (!values.ok) return values;
  const [last, ...before] = paths.map((path) => path.trim()).toReversed();
  if (last === undefined) return { ok: false, findings: [wrong.noDeck()] };
  const { sentence, at } = values.value;
  const asked = [...before, sentence, at, flags.dropped === true ? true : undefined];
  const count = asked.filter((one) => one !== undefined).length;
  if (count !== 1) {
    return { ok: false, findings: [count === 0 ? wrong.nothingToExplain() : wrong.tooMuchToExplain()] };
  }
  return {
    ok: true,
    value: {
      file: last,
      ...(before[0] === undefined ? {} : { id: before[0] }),
      ...(sentence === undefined ? {} : { sentence }),
      ...(at === undefined ? {} : { at }),
    },
  };
}

/** The deck's id that a mistyped one most likely means. */
function nearestId(id: string, { cards }: Deck): string | undefined {
  const byLowerCase = new Map(cards.map((card) => [card.id.toLowerCase(), card.id]));
  return byLowerCase.get(nearest(id, [...byLowerCase.keys()]) ?? '');
}

/** The kinds of card that the deck was made with; all where it does not say. */
function kindsOf({ generator }: Deck) {
  const { kinds } = generator.options;
  return Array.isArray(kinds) ? CARD_KINDS.filter((kind) => kinds.includes(kind)) : CARD_KINDS;
}

function tell(request: Request, remade: RemadeDeck): Result<Told> {
  const { id, sentence, at } = request;
  if (id !== undefined) return tellCard(request.file, id, remade);
  if (sentence !== undefined) {
    const found = remade.sentences.filter(({ number }) => number === sentence);
    return tellSentences(found, remade, wrong.noSuchSentence(request.file, remade.sentences.length));
  }
  if (at !== undefined) {
    return tellSentences(sentencesWith(remade, at), remade, wrong.noSentenceWith(request.file, at));
  }
  const lost = remade.sentences
    .map((one) => lostCards(remade, one))
    .filter(({ dropped, leftOut }) => dropped.length + leftOut.length > 0);
  return { ok: true, value: { text: lost.flatMap(lostText), view: { sentences: lost.map(lostView) } } };
}

function tellCard(file: string, id: string, remade: RemadeDeck): Result<Told> {
  const { deck, engine } = remade;
  const card = deck.cards.find((one) => one.id === id);
  const told = card && (partsOf(card).length > 0 ? toldGroup(card, remade) : toldCard(card, remade));
  if (told) return { ok: true, value: told };
  const rule = deck.facts.find((fact) => fact.id === card?.factId)?.rule;
  const isKnown = engine.rules.rules.some((compiled) => compiled.rule.rule === rule);
  const finding =
    rule === undefined || isKnown
      ? wrong.lostCard(file, id, deck.generator.version, packageVersion())
      : wrong.ruleNotGiven(file, id, rule);
  return { ok: false, findings: [finding] };
}

function toldCard(card: Card, remade: RemadeDeck): Told | undefined {
  const explained = explainCard(remade, card);
  return explained && { text: cardText(explained, remade), view: { card: cardView(explained) } };
}

function toldGroup(card: Card, remade: RemadeDeck): Told | undefined {
  const explained = explainGroup(remade, card);
  return explained && { text: groupText(explained), view: { card: groupView(explained) } };
}

function tellSentences(found: readonly DeckSentence[], remade: RemadeDeck, none: Finding): Result<Told> {
  if (found.length === 0) return { ok: false, findings: [none] };
  const explained = found.map((one) => explainSentence(remade, one));
  return {
    ok: true,
    value: {
      text: explained.flatMap(sentenceText),
      view: { sentences: explained.map(sentenceView) },
    },
  };
}
