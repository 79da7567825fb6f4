import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOffset } from '../../src/read/read-article.js';
import type { Article } from '../../src/types/article.js';
import { read } from './articles.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&mdash;': '—',
  '&#8217;': '’',
  '&#x201C;': '“',
  '&eacute;': 'é',
};

/** The original as the article's text has it: references decoded, escapes undone, space made plain. */
function decoded(original: string, escapes: boolean): string {
  const plain = original.replace(/&(?:#\w+|\w+);/g, (reference) => REFERENCES[reference] ?? reference);
  const unescaped = escapes ? plain.replace(/\\([*&_\\])/g, '$1') : plain;
  return unescaped.replace(escapes ? /[ \t]*\n[ \t>]*/g : /\s+/g, ' ').replaceAll('\u00a0', ' ');
}

function faultyRuns(article: Article, original: string, escapes: boolean): string[] {
  let at = 0;
  let source = 0;
  const faults: string[] = [];
  for (const run of article.origin) {
    const between = article.text.slice(at, run.start);
    if (between !== '' && between !== '\n\n') faults.push(`no origin for ${JSON.stringify(between)}`);
    if (run.start < at || run.source < source) faults.push('runs out of order');
    const text = article.text.slice(run.start, run.end);
    const slice = original.slice(run.source, run.source + run.sourceLength);
    if (run.sourceLength > 0 && decoded(slice, escapes) !== text)
      faults.push(`${JSON.stringify(slice)} ≠ ${JSON.stringify(text)}`);
    if (originOffset(article, run.start) !== run.source) faults.push('originOffset');
    at = run.end;
    source = run.source + run.sourceLength;
  }
  return at === article.text.length ? faults : [...faults, 'no origin for the end'];
}

const words = fc.constantFrom(
  'the',
  'mayor',
  'opened',
  'it',
  '.',
  ',',
  ' ',
  ' ',
  '\n',
  '  ',
  'a < b',
  'x & y',
  '\u00a0',
  'é',
  '👍',
);
const references = fc.constantFrom(...Object.keys(REFERENCES));

describe('every character of the text leads back to the original', () => {
  it('from HTML', () => {
    const tags = fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '<i class="a > b">',
      '</i>',
      '<!-- c -->',
      '<script>if (a<b) "</p>"</script>',
      '<h2>',
      '</h2>',
      '<ul><li>',
      '</li></ul>',
      '<a href="/x">',
      '</a>',
      '<figcaption>',
      '</figcaption>',
      '<td>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, words, references, tags), { maxLength: 50 }), (parts) => {
        const html = `<html><head><title>T &amp; t</title></head><body><p>start ${parts.join('')} end</p></body></html>`;
        expect(faultyRuns(read(html, { name: 'page.html' }), html, false)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('from a page that Readability takes apart', () => {
    const sentence = 'The mayor opened the bridge&nbsp;&mdash; nobody came, and\n  it rained. ';
    const html = `<html><body><nav>Home</nav><div><div><p>${sentence.repeat(5)}</p>one<br><br>${sentence.repeat(3)}<br><br>two</div><p>${sentence.repeat(4)}</p></div><footer>Foot</footer></body></html>`;
    const article = read(html, { name: 'page.html' });
    expect(faultyRuns(article, html, false)).toEqual([]);
    expect(article.text).not.toMatch(/Home|Foot/);
    expect(article.text.match(/The mayor opened the bridge — nobody came, and it rained\./g)).toHaveLength(
      12,
    );
  });

  it('from Markdown', () => {
    const marks = fc.constantFrom(
      '**',
      '*',
      '\\*',
      '\\&',
      '\n\n',
      '\n> ',
      '\n- ',
      '\n## ',
      '[a](b)',
      '![c](d)',
      '  \n',
      '\n   ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, words, references, marks), { maxLength: 40 }), (parts) => {
        const markdown = `start ${parts.join('')} end`;
        expect(faultyRuns(read(markdown, { name: 'page.md' }), markdown, true)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('code in Markdown', () => {
  it.each([
    ['It is `a &amp; \\* b` here.', 'a &amp; \\* b'],
    ['It is `` a`b `` here.', 'a`b'],
  ])('%s keeps its signs', (markdown, code) => {
    const article = read(markdown, { name: 'page.md' });
    expect(article.text).toBe(`It is ${code} here.`);
    expect(originOffset(article, 6)).toBe(markdown.indexOf(code));
    expect(originOffset(article, article.text.indexOf('here'))).toBe(markdown.indexOf('here'));
  });

  it('may go over the end of a line', () => {
    const article = read('> It is `a\n> b` here.', { name: 'page.md' });
    expect(article.text).toBe('It is a b here.');
    expect(originOffset(article, 10)).toBe(16);
  });
});

describe('originOffset', () => {
  const html = '<p>A &amp; B</p><p>C</p>';
  const article = read(html, { name: 'page.html' });
  it.each([
    ['A', 3],
    ['&', 5],
    ['B', 11],
    ['C', 19],
  ])('leads %s to its place', (sign, source) => {
    expect(originOffset(article, article.text.indexOf(sign))).toBe(source);
  });

  it('leads the break between two blocks to the end of the first', () => {
    expect(originOffset(article, article.text.indexOf('\n') + 1)).toBe(12);
  });
});
