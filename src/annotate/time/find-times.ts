import type { Article } from '../../types/article.js';
import type { Mention, Sentence } from '../../types/document.js';
import type { TimeExpression } from '../../types/time.js';
import { dayNumber, parseDay } from './calendar.js';
import type { Draft } from './draft.js';
import { findDrafts, startsIn } from './find-drafts.js';
import { quotesIn } from './quotes.js';
import { type Reader, readerOf } from './reader.js';
import { resolve } from './resolve.js';
import { countsFromToday, type Story, toldYear, yearOfTitle } from './story.js';
import type { TimeWords } from './time-words.js';

interface Found {
  readonly reader: Reader;
  readonly drafts: readonly Draft[];
}

/**
 * The expressions of time in an article's sentences, in text order, none overlapping. Without the article's date, an ISO day,
 * what counts from it is unknown. Takes linear time.
 */
export function findTimes(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  { date: articleDate, title }: Pick<Article, 'date' | 'title'>,
  words: TimeWords,
): readonly TimeExpression[] {
  const day = articleDate === undefined ? undefined : parseDay(articleDate);
  const found = draftsOf(sentences, mentions, day && dayNumber(day), words);
  const fromItsDay = found.some(({ reader, drafts }) =>
    drafts.some((draft) => countsFromToday(draft) && !reader.quoted(draft.first)),
  );
  const titleYear = yearOfTitle(title);
  let story: Story = { fromItsDay, ...(titleYear !== undefined && { titleYear }) };
  return found.flatMap(({ reader, drafts }) =>
    drafts.map((draft): TimeExpression => {
      const resolved = resolve(reader, draft, story);
      story = toldYear(story, draft, resolved, reader.sentence);
      return {
        sentence: reader.sentence.index,
        first: draft.first + 1,
        last: draft.last + 1,
        start: reader.token(draft.first)?.start ?? 0,
        end: reader.token(draft.last)?.end ?? 0,
        ...resolved,
      };
    }),
  );
}

function draftsOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  today: number | undefined,
  words: TimeWords,
): readonly Found[] {
  const people = peopleBySentence(mentions);
  const surnames = surnamesIn(sentences, mentions, words);
  const found: Found[] = [];
  let open = false;
  let block = -1;
  for (const sentence of sentences) {
    const quotes = quotesIn(sentence.tokens, open && block === sentence.block);
    open = quotes.open;
    block = sentence.block;
    const starts = startsIn(sentence, words);
    if (starts.length === 0) continue;
    const reader = readerOf(
      sentence,
      people.get(sentence.index) ?? [],
      quotes.quoted,
      surnames,
      today,
      words,
    );
    const drafts = findDrafts(reader, starts);
    if (drafts.length > 0) found.push({ reader, drafts });
  }
  return found;
}

function peopleBySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const people = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.type !== 'Person' || !mention.name) continue;
    const known = people.get(mention.sentence);
    if (known === undefined) people.set(mention.sentence, [mention]);
    else known.push(mention);
  }
  return people;
}

/** The last words of people's names that are months, too: "May" of "Theresa May". */
function surnamesIn(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  words: TimeWords,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { type, name, sentence, head, last } of mentions) {
    if (type !== 'Person' || !name || head === last) continue;
    for (let id = head + 1; id <= last; id++) {
      const token = sentences[sentence]?.tokens[id - 1];
      if (token?.upos === 'PROPN' && words.find(token.form)?.month !== undefined) surnames.add(token.form);
    }
  }
  return surnames;
}
