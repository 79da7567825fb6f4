import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ankiHtml, asCell } from '../../src/export/anki/html.js';
import { ankiDeckName, ankiTags, articleTag } from '../../src/export/anki/names.js';
import { writeAnkiCsv } from '../../src/export/anki.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

function rowsOf(deck: Deck): string[][] {
  return parse(writeAnkiCsv(deck), { comment: '#', comment_no_infix: true });
}

describe('anki.csv', () => {
  it('begins with the headers that Anki reads', () => {
    expect(writeAnkiCsv(exampleDeck()).split('\n').slice(0, 8)).toEqual([
      '#separator:Comma',
      '#html:true',
      '#notetype column:1',
      '#deck column:2',
      '#guid column:3',
      '#tags column:7',
      '#if matches:update current',
      '#columns:"Note type","Deck","GUID","Front or Text","Back or Back Extra","Source","Tags"',
    ]);
  });

  it('has a row of seven cells for each card, in the deck’s order', () => {
    const rows = rowsOf(exampleDeck());
    expect(rows.map((row) => row[2])).toEqual(exampleDeck().cards.map((card) => card.id));
    expect(rows.every((row) => row.length === 7)).toBe(true);
  });

  it('asks a choice card with its choices, and answers with the sentence and its source', () => {
    const [row] = rowsOf(exampleDeck());
    expect(row?.[0]).toBe('Basic');
    expect(row?.[1]).toBe('Ferries and barley::Varen buys electric ferries');
    expect(row?.[3]).toMatch(/^With what will .*\?<br><ol type="A".*<li>electric boats<\/li>.*<\/ol>$/);
    expect(row?.[4]).toContain('<div>electric boats</div>');
    expect(row?.[4]).toContain('ferries with <b>electric boats</b> by 2029.');
    expect(row?.[4]).toContain('Varen buys electric ferries. The Osterhavn Post, 4 March 2026');
    expect(row?.[6]).toBe('factdeck::agreement factdeck::article::varen-buys-electric-ferries');
  });

  it('makes a gap-fill card a cloze deletion', () => {
    const row = rowsOf(exampleDeck())[2];
    expect(row?.[0]).toBe('Cloze');
    expect(row?.[3]).toBe(
      'The new boats will cost {{c1::46 million crowns}}, nearly half of which the mainland will pay.',
    );
    expect(row?.[4]).toContain('<b>46 million crowns</b>');
  });

  it('asks whether a statement is true, and says what is wrong in a false one', () => {
    const [right, wrong] = rowsOf(bridgesDeck());
    expect(right?.[0]).toBe('Basic');
    expect(right?.[3]).toBe('Tomas Brekke built an iron bridge in 1834.<br><br><i>True or false?</i>');
    expect(right?.[4]).toMatch(/^<div>True<\/div><blockquote>.*<b>1834<\/b>/);
    expect(wrong?.[4]).toMatch(/^<div>False<\/div><div>Not June 1958, but <b>June 1962<\/b>\.<\/div>/);
  });

  it('asks for pairs in two columns that do not go together, and answers with those that do', () => {
    const row = rowsOf(bridgesDeck())[2];
    const cells = (html = '') => [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
    expect(row?.[0]).toBe('Basic');
    const asked = cells(row?.[3]);
    expect(asked.filter((_, at) => at % 2 === 0)).toEqual(['Ingrid Solheim', 'Tomas Brekke', 'Per Aune']);
    const letters = asked.filter((_, at) => at % 2 === 1);
    expect(letters.map((cell) => cell?.slice(0, 3))).toEqual(['A. ', 'B. ', 'C. ']);
    expect(letters).not.toEqual(['A. Mayor', 'B. County engineer', 'C. Governor']);
    expect(cells(row?.[4])).toEqual([
      ...['Ingrid Solheim', 'Mayor', 'Tomas Brekke', 'County engineer', 'Per Aune', 'Governor'],
    ]);
    expect(row?.[4]?.match(/<blockquote>/g)).toHaveLength(3);
    expect(row?.[4]).toContain('<b>the county engineer</b>');
  });

  it('asks for the order of events, and answers with their dates', () => {
    const row = rowsOf(bridgesDeck())[3];
    const items = (html = '') => [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item);
    const order = [
      'The oak bridge was finished (3 May 1781)',
      'A flood carried the oak bridge off (1809)',
      'Tomas Brekke built an iron bridge (1834)',
      'The road bridge was opened (June 1962)',
    ];
    expect(items(row?.[4])).toEqual(order);
    const undated = order.map((item) => item.replace(/ \(.*/, ''));
    expect([...items(row?.[3])].sort()).toEqual([...undated].sort());
    expect(items(row?.[3])).not.toEqual(undated);
  });

  it('says who claims it', () => {
    expect(rowsOf(exampleDeck())[3]?.[4]).toContain('Claimed by Per Aune.');
    expect(rowsOf(exampleDeck())[0]?.[4]).not.toContain('Claimed');
  });

  it('is UTF-8 text with LF ends, no BOM and every field quoted', () => {
    const text = writeAnkiCsv(hostileDeck());
    expect(text).not.toMatch(/\r|\ufeff/);
    expect(text.split('\n').filter((line) => line !== '' && !/^(#|".*"$)/.test(line))).toEqual([]);
  });
});

describe('a hostile deck', () => {
  const rows = rowsOf(hostileDeck());

  it('has no cell that a spreadsheet takes for a formula, and none that is empty in front', () => {
    expect(rows).toHaveLength(4);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.filter((row) => row[3] === '')).toEqual([]);
  });

  it('has no markup but factdeck’s own', () => {
    const own =
      /<\/?(?:br|ol|li|div|small|blockquote|b|span)(?: type="A" style="display:inline-block;text-align:left")?>/g;
    expect(
      rows
        .flatMap((row) => row.slice(3, 6))
        .map((cell) => cell.replace(own, ''))
        .join(''),
    ).not.toMatch(/[<>]/);
  });

  it('has one deletion where there is one gap', () => {
    expect(rows[2]?.[3]).toBe(
      '<span></span>+&#123;{{c1::&#58;a&#125;&#125;&#58;:b&#123;&#123;}}&#125; or &#123;&#123;c2&#58;:&#125;&#125; &#58;: ',
    );
    expect(rows[0]?.[3]).toContain('<br>second line &#123;&#123;c1&#58;:x&#125;&#125;?');
  });

  it('opens no deck inside a title', () => {
    expect(rows[0]?.[1]).toBe('＝cmd():</title><script>alert(4)</script> {{title}}::@SUM(1):</script> “Ω”');
  });

  it('has tags without spaces', () => {
    expect(rows[0]?.[6]).toBe('factdeck::a-b::c-d factdeck::article::sum-1-script-ω');
  });
});

describe('text as Anki’s HTML', () => {
  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['at 10:30', 'at 10:30'],
    ['a::b', 'a&#58;:b'],
    ['{{c1::x}}', '&#123;&#123;c1&#58;:x&#125;&#125;'],
    [
      '[sound:a.mp3] [anki:tts] [latex]x[/latex] [$]',
      '&#91;sound:a.mp3] &#91;anki:tts] &#91;latex]x[/latex] &#91;$]',
    ],
    ['[the minister]', '[the minister]'],
    ['\\(x\\)', '\\<span></span>(x\\<span></span>)'],
    ['one\r\ntwo\nthree', 'one<br>two<br>three'],
  ])('%s', (text, expected) => {
    expect(ankiHtml(text)).toBe(expected);
  });

  it('never holds what ends or begins a deletion', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', ':', 'c', '1', '<', '&') }), (text) => {
        const html = ankiHtml(text);
        expect(html).not.toMatch(/[{}<]|::|^:|:$/);
      }),
    );
  });

  it.each(['=1', '+1', '-1', '@a', '\tx'])('keeps a spreadsheet from computing %j', (text) => {
    expect(asCell(text)).toBe(`<span></span>${text}`);
  });

  it('leaves other cells alone', () => {
    expect(asCell('a=1')).toBe('a=1');
    expect(asCell('')).toBe('');
  });
});

describe('names', () => {
  it.each([
    ['World', 'Talks', 'World::Talks'],
    ['Talks', 'Talks', 'Talks'],
    ['A::B', 'C:', 'A:B::C'],
    ['', '', 'factdeck'],
    ['a\nb', '  c ', 'a b::c'],
    ['-x', 'y', '－x::y'],
  ])('of the deck for %j and %j', (title, article, expected) => {
    expect(ankiDeckName(title, article)).toBe(expected);
  });

  it('of tags hold no space and nothing empty, whatever the title', () => {
    const deck = exampleDeck();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (title, tags) => {
        const [card, article] = [deck.cards[0], deck.articles[0]];
        if (!card || !article) throw new Error('The fixture is empty.');
        const names = ankiTags({ ...card, tags }, articleTag({ ...article, title })).split(' ');
        expect(names.filter((name) => !/^factdeck(?:::[\p{L}\p{M}\p{N}-]+)+$/u.test(name))).toEqual([]);
      }),
    );
  });
});
