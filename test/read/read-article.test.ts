import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/read-article.js';
import { blocksOf, expectSoundBlocks, read } from './articles.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('bytes that are no article', () => {
  it.each([
    ['nothing', new Uint8Array(), 'input-empty'],
    ['space', bytes(' \r\n\t \u00a0\n'), 'input-empty'],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'input-empty'],
    ['Latin 1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'input-encoding'],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'input-encoding'],
    ['UTF-16 without it', Uint8Array.of(0x61, 0, 0x62, 0, 0x63, 0), 'input-encoding'],
    ['zeros', Uint8Array.of(0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0), 'input-binary'],
    ['a PDF', bytes('%PDF-1.7 …'), 'input-binary'],
    ['a packed file', bytes('PK\u0003\u0004…'), 'input-binary'],
  ])('%s', (_name, given, code) => {
    const result = readArticle(given, { name: 'a/page.txt' });
    expect(result).toMatchObject({ ok: false, findings: [{ code, file: 'a/page.txt' }] });
  });

  it.each([
    ['page.html', '<div>'],
    ['page.md', '> '],
  ])('markup without end: %s', (name, opening) => {
    const result = readArticle(bytes(`${opening.repeat(1000)}The bridge is open.`), { name });
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'input-depth' }] });
  });

  it('tells the line of a fault in the encoding', () => {
    const result = readArticle(Uint8Array.of(0x61, 0x0d, 0x0a, 0x62, 0x0a, 0xff), { name: 'page.txt' });
    expect(result).toMatchObject({ findings: [{ line: 3 }] });
  });

  it('tells the line of a fault in the front matter', () => {
    const result = readArticle(bytes('---\ntitle: x\ndate: [1\n---\n\nText.'), { name: 'page.md' });
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'input-front-matter', line: 3 }] });
  });

  it.each(['<html><body><nav>Home</nav></body></html>', '<p> </p>'])('a page without words: %s', (page) => {
    expect(readArticle(bytes(page), { name: 'page.html' })).toMatchObject({
      findings: [{ code: 'input-empty' }],
    });
  });
});

describe('a byte order mark', () => {
  it('is no part of the text', () => {
    expect(read('\ufeffThe bridge was opened on Monday.').text).toBe('The bridge was opened on Monday.');
  });
});

describe('an article’s id', () => {
  it('stays when the text is corrected, and when the folder or the ending changes', () => {
    const { id } = read('The brigde is open.', { name: 'news/bridge.txt' });
    expect(id).toMatch(/^[\w-]{21}$/);
    expect(read('The bridge is open.', { name: 'bridge.md' }).id).toBe(id);
    expect(read('The brigde is open.', { name: 'tunnel.txt' }).id).not.toBe(id);
  });

  it('comes from the page’s canonical address where it has one', () => {
    const page = (address: string) => `<link rel="canonical" href="${address}"><p>The bridge is open.</p>`;
    const { id } = read(page('https://a.example/1'), { name: 'one.html' });
    expect(read(page('https://a.example/1'), { name: 'two.html' }).id).toBe(id);
    expect(read(page('https://a.example/2'), { name: 'one.html' }).id).not.toBe(id);
  });

  it('is the one of the first release', () => {
    expect(read('Text.', { name: 'bridge.txt' }).id).toBe('DACd2QJEt8KL5jSKE8HvC');
  });
});

describe('what is given goes before what is found', () => {
  it('title, date and source', () => {
    const given = { title: 'A title', date: '2020-02-03', source: 'The Paper' };
    const text = 'Another title\nOSLO, Oct. 30, 2015 (Northern Wire) -- The bridge was opened on Monday.';
    expect(read(text)).toMatchObject({ title: 'Another title', date: '2015-10-30', source: 'Northern Wire' });
    expect(read(text, given)).toMatchObject(given);
  });

  it('the format', () => {
    expect(read('# Title\n\nThe *new* bridge.', { format: 'text' }).text).toBe(
      '# Title\n\nThe *new* bridge.',
    );
    expect(read('# Title\n\nThe *new* bridge.', { format: 'markdown' }).text).toBe(
      'Title\n\nThe new bridge.',
    );
  });

  it.each([
    ['<!DOCTYPE html><p>The bridge.</p>', 'The bridge.'],
    ['# Title\n\nThe *new* bridge.', 'Title\n\nThe new bridge.'],
    ['---\ntitle: x\n---\nThe *new* bridge.', 'The new bridge.'],
    ['The *new* bridge.', 'The *new* bridge.'],
    ['5 < 6 and <p> is a tag.', '5 < 6 and <p> is a tag.'],
  ])('sniffs it where no name tells: %s', (text, expected) => {
    expect(read(text, { name: 'stdin' }).text).toBe(expected);
  });
});

describe('date and source of a plain text', () => {
  const BODY = 'The mayor opened the new bridge on Monday.';
  it.each([
    ['Published: October 23, 2015 18:40', '2015-10-23'],
    ['14 March 2023 • 10:42pm', '2023-03-14'],
    ['Science Desk, Sept. 12, 2022', '2022-09-12'],
    ['The mayor waves in Ashby, Oct. 30, 2015. (Agency/Jo Hart)', '2015-10-30'],
    ['(File photo: the old bridge on May 1, 1950)', undefined],
    ['Published: 10/11/2015', undefined],
    ['Born: 16 July 1872, Borge, Norway', undefined],
    ['Published: February 30, 2015', undefined],
  ])('%s', (line, date) => {
    expect(read(`New bridge opens\n${line}\n${BODY}`).date).toBe(date);
  });

  it.each([
    ['By Jo Hart, Meridian News Service', 'Meridian News Service'],
    ['© 2022 The Ashby Post. All rights reserved.', 'The Ashby Post'],
    ['The mayor waves. (Agency/Jo Hart)', 'Agency'],
    ['The mayor waves. (File/AP)', 'page'],
  ])('%s', (line, source) => {
    expect(read(`New bridge opens\n${line}\n${BODY}`).source).toBe(source);
  });
});

describe('Markdown', () => {
  const text = `---
title: The New Bridge
date: 2021-11-07
source: The Reader
---

# A bridge

*A story*

The **mayor** opened the [bridge](https://example.org) &amp; left\\*.
Nobody followed&nbsp;him.

![The bridge](bridge.jpg)

- It has two arches.
- [Another story](other.md)

> "It is ours," she said.

    code
`;
  it('is read without its marks', () => {
    const article = read(text, { name: 'bridge.md' });
    expectSoundBlocks(article);
    expect(article).toMatchObject({ title: 'The New Bridge', date: '2021-11-07', source: 'The Reader' });
    expect(blocksOf(article)).toEqual([
      'title: A bridge',
      'heading: A story',
      'paragraph: The mayor opened the bridge & left*. Nobody followed him.',
      'paragraph: It has two arches.',
      'navigation: Another story',
      'paragraph: "It is ours," she said.',
    ]);
  });
});

describe('HTML', () => {
  it('keeps text that no element holds', () => {
    expect(read('The bridge is open. '.repeat(30), { name: 'a.html' }).text).toHaveLength(30 * 20 - 1);
  });

  const story = 'The mayor opened the new bridge on Monday, and hundreds of people walked across it. ';
  const page = `<!DOCTYPE html><html><head><title>New bridge opens | The Post</title>
<meta property="og:site_name" content="The Post">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-08-15T09:00:00Z"}</script>
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>New bridge opens</h1>
<figure><img src="b.jpg"><figcaption>The bridge at night.</figcaption></figure>
<p>${story.repeat(4)}</p><h2>The cost</h2>
<p>It cost &pound;5&nbsp;million &mdash; &#8220;too much&#8221;, said <b>Ann</b>
   Roe.<sup><a href="#1">1</a></sup> It covers 9 m<sup>2</sup>. ${story}</p>
<div class="share"><a href="/x">Share this</a></div></article>
<footer><p>Copyright The Post</p></footer></body></html>`;

  it('is read without what surrounds the article', () => {
    const article = read(page, { name: 'bridge.html' });
    expectSoundBlocks(article);
    expect(article).toMatchObject({ title: 'New bridge opens', date: '2019-08-15', source: 'The Post' });
    const blocks = blocksOf(article).filter((block) => !block.startsWith('navigation'));
    expect(blocks).toEqual([
      'title: New bridge opens',
      'caption: The bridge at night.',
      `paragraph: ${story.repeat(4).trim()}`,
      'heading: The cost',
      `paragraph: It cost £5 million — “too much”, said Ann Roe. It covers 9 m2. ${story.trim()}`,
    ]);
  });

  it.each([
    ['<meta property="article:published_time" content="2019-08-15T09:00:00Z">', '2019-08-15'],
    ['<meta itemprop="datePublished" content="2019-08-15">', '2019-08-15'],
    ['<time datetime="2019-08-15">last week</time>', '2019-08-15'],
    ['<script type="application/ld+json">{broken</script>', undefined],
  ])('finds the date in %s', (head, date) => {
    expect(
      read(`<html><head>${head}</head><body><p>${story}</p></body></html>`, { name: 'a.html' }).date,
    ).toBe(date);
  });
});
