import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../src/annotate/parser/parser.js';
import { annotate } from '../../src/index.js';
import type { Document } from '../../src/types/document.js';

const page = readFileSync(new URL('../../docs/annotate.md', import.meta.url), 'utf8');
const text = /const text = '(.*)';/.exec(page)?.[1] ?? '';
const date = /date: '(.*)' }/.exec(page)?.[1] ?? '';
const [words = '', rest = ''] = [...page.matchAll(/```text\n([^`]*)```/g)].map((match) => match[1]);

function documentOf(): Document {
  const result = annotate(text, { date });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return result.value;
}

function printed({ sentences }: Document): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.map(({ form, lemma, upos, head, deprel }) =>
      [form, lemma, upos, deprel, tokens[head - 1]?.form ?? '-'].join(' '),
    ),
  );
}

describe('docs/annotate.md', () => {
  it('prints what its example prints', () => {
    expect(words.trim().split('\n')).toEqual(printed(documentOf()));
  });

  it('tells what the rest of the example holds', () => {
    const { article, mentions, chains, times, clauses, sentences } = documentOf();
    const mention = (i: number) => {
      const { type, start, end, chain, link } = mentions[i] ?? { type: '', start: 0, end: 0 };
      const linked = `${chain === undefined ? '' : `, chain ${chain}`}${link === undefined ? '' : `, link "${link}"`}`;
      return `mentions[${i}] ${type.padEnd(6)} "${article.text.slice(start, end)}"${linked}`;
    };
    const [time] = times;
    const clause = clauses[2];
    const [source] = clause?.sources ?? [];
    const predicate = sentences[clause?.sentence ?? 0]?.tokens[(clause?.head ?? 0) - 1]?.form;
    expect(rest.trim().split('\n')).toEqual([
      ...[0, 4, 6].map(mention),
      `chains[0]   ${chains[0]?.type} "${chains[0]?.name}", mentions ${chains[0]?.mentions.join(' and ')}`,
      `times[0]    date ${time?.value.kind === 'date' && time.value.date}, ${time?.implied ? 'implied' : ''}`,
      `clauses[2]  "${predicate}": ${clause?.polarity}, ${clause?.modality}, source "${article.text.slice(
        source?.start,
        source?.end,
      )}" (${source?.verb})`,
    ]);
  });

  it('names the length at which sentences are parsed in pieces', () => {
    expect(page).toContain(`more than ${LONGEST_SENTENCE} words is parsed in pieces of ${LONGEST_SENTENCE}`);
  });
});
