// Reviewed outputs of every stage for one article of each kind: what changes in them is what a change to the engine does.
// `npm run golden:update` writes them anew. Read the whole diff before it is committed: what is wrong in it is a bug to
// mend, not a file to accept.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDeckValidator } from '../../src/deck/validate-deck.js';
import { askAbout, createEngine, findFacts, makeDeck, readArticle } from '../../src/pipeline.js';
import { packageFiles } from '../../src/resources.js';
import type { Span } from '../../src/types/article.js';
import { flawOfTree, isWithin, unsupportedAnswers } from './invariants.js';
import { type Outputs, STAGES } from './render.js';

const KINDS = ['choice', 'truefalse', 'short', 'cloze', 'match', 'order'] as const;
const files = packageFiles();
const validate = createDeckValidator(files);
const created = createEngine(files);
if (!created.ok) throw new Error(created.findings[0]?.message);
const engine = created.value;

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Name of the folder's article: `article.txt`, `article.md` or `article.html`. */
const articleIn = (folder: string): string =>
  readdirSync(`${here}${folder}`).find((name) => name.startsWith('article.')) ?? 'article.txt';

function outputsOf(folder: string): Outputs {
  const name = articleIn(folder);
  const article = readArticle(readFileSync(`${here}${folder}/${name}`), { name: `${folder}-${name}` });
  if (!article.ok) throw new Error(article.findings[0]?.message);
  const reading = findFacts(engine, article.value);
  const { deck } = makeDeck(engine, [askAbout(engine, reading, KINDS)], { version: '0', record: {} });
  return { ...reading, deck };
}

describe.each(folders)('%s', (folder) => {
  const outputs = outputsOf(folder);
  const { document, facts, deck } = outputs;
  const { text, blocks } = document.article;
  const slice = ({ start, end }: Span) => text.slice(start, end);

  it.each(STAGES)('gives %s as reviewed', async (file, render) => {
    await expect(render(outputs)).toMatchFileSnapshot(`${folder}/${file}`);
  });

  it('has no file beside those of the stages', () => {
    const known = [articleIn(folder), ...STAGES.map(([file]) => file)];
    expect(readdirSync(`${here}${folder}`).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has one tree for each sentence', () => {
    expect(document.sentences.flatMap((sentence) => flawOfTree(sentence) ?? [])).toEqual([]);
  });

  it('has sentences in paragraphs, and offsets that lead back into the text', () => {
    for (const sentence of document.sentences) {
      expect(blocks[sentence.block]?.kind).toBe('paragraph');
      expect(isWithin(sentence, blocks[sentence.block])).toBe(true);
      for (const token of sentence.tokens) expect(slice(token)).toBe(token.form);
    }
    for (const one of [...document.mentions, ...document.times]) {
      const { tokens } = document.sentences[one.sentence] ?? { tokens: [] };
      expect([one.start, one.end]).toEqual([tokens[one.first - 1]?.start, tokens[one.last - 1]?.end]);
    }
    for (const { trigger, roles, evidence, attribution } of facts) {
      const said = attribution ? [attribution] : [];
      for (const quote of [trigger, ...Object.values(roles).flat(), ...evidence, ...said]) {
        expect(slice(quote)).toBe(quote.text);
      }
    }
  });

  it('has cards that the schema allows, and whose answers stand in their evidence', () => {
    const checked = validate(JSON.parse(JSON.stringify(deck)));
    expect(checked.ok ? [] : checked.findings).toEqual([]);
    expect(deck.cards.flatMap((card) => unsupportedAnswers(card, document))).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(outputsOf(folder))).toBe(JSON.stringify(outputs));
  });
});
