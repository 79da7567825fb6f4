import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cspHash } from '../../src/export/digest.js';
import { exportDeck } from '../../src/export/export-deck.js';
import { type SheetPlan, usualPlan } from '../../src/export/worksheet/plan.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { bridgesDeck } from '../fixtures/bridges-deck.js';
import { exampleDeck, hostileDeck, largeDeck } from '../fixtures/decks.js';

const files = packageFiles();

/** The pages of a deck's worksheets, by the names of their files. */
async function pages(deck: Deck, plan: Partial<SheetPlan> = {}): Promise<ReadonlyMap<string, string>> {
  const exported = await exportDeck(deck, 'worksheet', { files, sheet: { ...usualPlan, ...plan } });
  if (!exported.ok) throw new Error(exported.findings[0]?.message);
  return new Map(exported.value.files.map(({ path, content }) => [path, String(content)]));
}

/** One page, with the texts of what a selector finds in it. */
async function opened(deck: Deck, plan: Partial<SheetPlan> = {}, name = 'worksheet.html') {
  const page = (await pages(deck, plan)).get(name) ?? '';
  const { document } = parseHTML(page);
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((node) =>
      (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  return { page, document, texts };
}

/** Sheet and key as one page. */
const together = { key: 'pages' } as const;

describe('a worksheet', () => {
  it('has the texts, then the questions by kind, numbered through, with their points', async () => {
    const { texts } = await opened(exampleDeck());
    expect(texts('.text h2, .part h2')).toEqual([
      'Text 1 Varen buys electric ferries',
      'Text 2 A bank that lends barley',
      'Multiple choice 1 point each / 4',
      'Short answers 2 points each / 4',
      'Fill the gaps 1 point each / 2',
    ]);
    expect(texts('.question .number')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(texts('.pupil dt')).toEqual(['Name', 'Class', 'Date', 'Points']);
    expect(texts('.points dd')).toEqual(['/ 10']);
  });

  it('names its article once where both have one title', async () => {
    const deck = bridgesDeck();
    const { texts } = await opened({ ...deck, title: 'Four ways across the Sele' });
    expect(texts('.text h2')).toEqual([]);
    expect(texts('.published')).toEqual(['The Osterhavn Post, 11 March 2026']);
    expect((await opened(deck)).texts('.text h2')).toEqual(['Four ways across the Sele']);
  });

  it('gives each gap-fill group its words in alphabetical order', async () => {
    const { texts, document } = await opened(largeDeck(12));
    expect(texts('.bank li')).toEqual(['46 million crowns', '46 million crowns', 'six weeks']);
    expect(document.querySelectorAll('.gap')).toHaveLength(3);
    expect(texts('.gapped')[0]).not.toContain('46');
  });

  it('gives no word bank that would tell the answers', async () => {
    const { texts, document } = await opened(exampleDeck());
    expect([texts('.bank li'), document.querySelectorAll('.gap').length]).toEqual([[], 2]);
    expect(texts('.cloze .instructions')).toEqual(['Complete each sentence.']);
  });

  it('rules more lines for a longer answer', async () => {
    const { document } = await opened(exampleDeck());
    const lines = [...document.querySelectorAll('.question')].map(
      (node) => node.querySelectorAll('.line').length,
    );
    expect(lines).toEqual([0, 0, 0, 0, 1, 3, 0, 0]);
  });

  it('allows its one style and no script', async () => {
    for (const page of (await pages(exampleDeck())).values()) {
      const style = page.slice(page.indexOf('<style>') + 7, page.indexOf('</style>'));
      expect(page).toContain(`default-src 'none'; style-src '${cspHash(style)}'`);
      expect(page).toContain('<meta name="generator" content="factdeck 1.2.3">');
      expect(page).not.toMatch(/<script|https?:| style=/);
    }
  });

  it('holds a hostile deck as text alone', async () => {
    const { document } = await opened(hostileDeck(), together);
    expect(document.querySelectorAll('script, img, b, i')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe(hostileDeck().title);
    expect(document.querySelector('.question .ask')?.textContent).toBe(hostileDeck().cards[0]?.question);
  });

  it('asks each of 400 cards once and keeps word banks short', async () => {
    const { document, texts } = await opened(largeDeck(400));
    expect(texts('.question .number')).toEqual(Array.from({ length: 400 }, (_, index) => String(index + 1)));
    const asked = texts('.ask, .gapped').map((text) => /^\((\d+)\)/.exec(text)?.[1]);
    expect(new Set(asked).size).toBe(400);
    const banks = [...document.querySelectorAll('.bank')].map((bank) => bank.children.length);
    expect(banks).toEqual(Array(10).fill(10));
  });
});

describe('the key', () => {
  it('has the letter that the sheet gives the answer', async () => {
    const { document, texts } = await opened(exampleDeck(), together);
    const letters = texts('.answer .letter');
    expect(letters).toHaveLength(4);
    [...document.querySelectorAll('.choices')].forEach((list, index) => {
      const right = [...list.querySelectorAll('li')].find(
        (item) => item.querySelector('.letter')?.textContent === letters[index],
      );
      const answer = document.querySelectorAll('.answer strong')[index]?.textContent;
      expect(right?.querySelector('.choice')?.textContent).toBe(answer);
    });
    expect(texts('.glance li')).toEqual(letters.map((letter, index) => `${index + 1} ${letter}`));
  });

  it('tells what else counts, and who claims it', async () => {
    const { texts } = await opened(exampleDeck(), {}, 'worksheet-key.html');
    expect(texts('.note')).toEqual([
      'Claimed by Per Aune.',
      'also: Brekke; the shipbuilder Tomas Brekke',
      'also: diesel smoke had twice closed the harbour school',
      'Claimed by Amara Diallo’s team.',
    ]);
  });

  it('cites the line of the text where the answer stands', async () => {
    const { document, texts } = await opened(exampleDeck(), together);
    const lines = [...document.querySelectorAll('.text')].map((text) =>
      [...text.querySelectorAll('.paragraph')].flatMap((paragraph) =>
        paragraph.innerHTML.replace(/<span.*?<\/span>/g, '').split('<br>'),
      ),
    );
    const evidence = [...document.querySelectorAll('.evidence p')];
    expect(evidence).toHaveLength(8);
    for (const sentence of evidence) {
      const place = sentence.querySelector('.place')?.textContent ?? '';
      const [, text, first, last = first] = /^text (\d), lines? (\d+)(?:–(\d+))?$/.exec(place) ?? [];
      const cited = lines[Number(text) - 1]?.slice(Number(first) - 1, Number(last)).join('');
      expect(cited?.replace(/ +/g, ' '), place).toContain(sentence.querySelector('mark')?.textContent);
    }
    expect(texts('.line-number')).toEqual(['5', '5']);
  });

  it('cites no line of a text that is not on the sheet', async () => {
    const { texts } = await opened(exampleDeck(), { ...together, parts: [{ part: 'short' }] });
    expect(texts('.text, .place')).toEqual([]);
    expect(texts('.lead')).toEqual(['Answer the questions.']);
  });

  it('tells the teacher how long and hard the texts are, and where they disagree', async () => {
    const deck = exampleDeck();
    const [one = '', other = ''] = deck.articles.map(({ id }) => id);
    const fillers = [
      { text: '46 million', article: one },
      { text: '41 million', article: other },
    ];
    const disagreements = [{ facts: ['f1', 'f2'], role: 'amount', fillers }];
    const { texts } = await opened({ ...deck, disagreements }, {}, 'worksheet-key.html');
    expect(texts('.notes p')).toEqual([
      expect.stringMatching(/^Varen buys electric ferries: 84 words, 5 sentences, reading level 8\.\d/),
      expect.stringMatching(/^A bank that lends barley: 49 words, 3 sentences, reading level \d+\.\d/),
      'The texts disagree. No question takes a side, but pupils may notice:',
    ]);
    expect(texts('.notes li')).toEqual([
      'amount: “46 million” (Text 1, The Osterhavn Post), “41 million” (Text 2, Tessaly Science Weekly)',
    ]);
  });

  it('stands in a file of its own, after the sheet, or nowhere', async () => {
    const names = async (key: SheetPlan['key']) => [...(await pages(exampleDeck(), { key })).keys()];
    expect(await names('file')).toEqual(['worksheet.html', 'worksheet-key.html']);
    expect(await names('pages')).toEqual(['worksheet.html']);
    expect(await names('none')).toEqual(['worksheet.html']);
    expect((await opened(exampleDeck(), { key: 'none' })).document.querySelector('.key')).toBeNull();
    expect((await opened(exampleDeck())).document.querySelector('.key')).toBeNull();
    expect((await opened(exampleDeck(), together)).document.querySelector('.sheet + .key')).not.toBeNull();
  });
});

describe('statements, pairs and events on the sheet', () => {
  const sheet = () => opened(bridgesDeck(), together);

  it('stand in parts of their own, with a point for each pair and event', async () => {
    const { texts } = await sheet();
    expect(texts('.part h2')).toEqual(['True or false 1 point each / 2', 'Matching / 3', 'Timeline / 4']);
    expect(texts('.points dd')).toEqual(['/ 9']);
  });

  it('give T and F to circle and a line to correct on', async () => {
    const { document, texts } = await sheet();
    const [first] = document.querySelectorAll('.question');
    expect([...(first?.querySelectorAll('.verdicts li') ?? [])].map((item) => item.textContent)).toEqual([
      'T',
      'F',
    ]);
    expect(first?.querySelectorAll('.line')).toHaveLength(1);
    expect(texts('.answer').slice(0, 2)).toEqual(['T True', 'F Falsenot June 1958, but June 1962']);
  });

  it('match in two columns, with the letters in the key', async () => {
    const { document, texts } = await sheet();
    const letters = new Map(
      [...document.querySelectorAll('.pairs ol li')].map((item) => {
        const [letter, right] = [...item.children].map((part) => part.textContent);
        return [right, letter];
      }),
    );
    expect(texts('.pairs ul li')).toEqual(['Ingrid Solheim', 'Tomas Brekke', 'Per Aune']);
    const right = ['Mayor', 'County engineer', 'Governor'].map((post) => letters.get(post));
    expect(right).not.toEqual(['A', 'B', 'C']);
    expect(texts('.answer strong')[2]).toBe(`From top to bottom: ${right.join(', ')}`);
    expect(document.querySelectorAll('.pairs .blank')).toHaveLength(3);
  });

  it('number events, with the numbers and dates in the key', async () => {
    const order = [
      'The oak bridge was finished',
      'A flood carried the oak bridge off',
      'Tomas Brekke built an iron bridge',
      'The road bridge was opened',
    ];
    const { texts } = await sheet();
    const shown = texts('.events li');
    expect(shown).not.toEqual(order);
    const numbers = shown.map((text) => order.indexOf(text) + 1);
    expect(texts('.answer strong')[3]).toBe(`From top to bottom: ${numbers.join(', ')}`);
    expect(texts('.note').at(-1)).toContain('(3 May 1781); A flood');
    expect(texts('.part')[2]).not.toContain('1809');
  });

  it('are mixed by the seed, which the foot of the page tells', async () => {
    const orders = new Set<string>();
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const { page, texts } = await opened(bridgesDeck(), { seed });
      orders.add(texts('.events li').join());
      expect(page).toContain(`Deck deck-0123456789-abcde, Seed ${seed}`);
    }
    expect(orders.size).toBeGreaterThan(2);
  });
});

describe('a PDF', () => {
  it('is not made where nothing can print it, and that is told', async () => {
    const exported = await exportDeck(exampleDeck(), 'pdf', { files });
    expect(exported).toMatchObject({ ok: false, findings: [{ code: 'export-no-printer' }] });
  });

  it('is what the printer makes of each page, or what it says', async () => {
    const printed: string[] = [];
    const print = async (page: string) => {
      printed.push(page);
      return { ok: true as const, value: new TextEncoder().encode(String(printed.length)) };
    };
    const exported = await exportDeck(exampleDeck(), 'pdf', { files, print });
    expect(printed).toEqual([...(await pages(exampleDeck())).values()]);
    expect(exported.ok && exported.value.files.map(({ path }) => path)).toEqual([
      'worksheet.pdf',
      'worksheet-key.pdf',
    ]);
    const broken = { ok: false as const, findings: [{ code: 'x', message: 'It is out of paper.' }] };
    expect(await exportDeck(exampleDeck(), 'pdf', { files, print: async () => broken })).toEqual(broken);
  });
});

describe('a plan', () => {
  it('chooses the parts, their order and their words', async () => {
    const { texts, document } = await opened(exampleDeck(), {
      title: 'Test 3',
      instructions: 'You have ten minutes.',
      fields: ['name'],
      parts: [
        { part: 'cloze', wordBank: false },
        { part: 'short', heading: 'In your words', instructions: 'Write.', points: 5, lines: 6, count: 1 },
        { part: 'article' },
      ],
    });
    expect(texts('h1, .lead, .pupil dt, h2')).toEqual([
      'Name',
      'Points',
      'Test 3',
      'You have ten minutes.',
      'Fill the gaps 1 point each / 2',
      'In your words / 5',
      'Text 1 Varen buys electric ferries',
      'Text 2 A bank that lends barley',
    ]);
    expect(texts('.instructions')).toEqual(['Complete each sentence.', 'Write.']);
    expect(document.querySelectorAll('.bank')).toHaveLength(0);
    expect(document.querySelectorAll('.short .line')).toHaveLength(6);
  });

  it('leaves out points, and the correction of false statements', async () => {
    const plan = {
      showPoints: false,
      parts: [{ part: 'truefalse', correct: false }, { part: 'match' }],
    } as const;
    const { texts, document } = await opened(bridgesDeck(), plan);
    expect(texts('.points, .score, .worth, .line')).toEqual([]);
    expect(texts('.instructions')[0]).toBe('Circle T or F.');
    expect(document.querySelectorAll('.question')).toHaveLength(3);
  });

  it('says what each question is worth where they differ', async () => {
    const deck = bridgesDeck();
    const match = deck.cards.find(({ kind }) => kind === 'match');
    if (!match?.pairs) throw new Error('The fixture has no match card.');
    const smaller = { ...match, id: 'match-0123456789-abcd', pairs: match.pairs.slice(0, 2) };
    const { texts } = await opened({ ...deck, cards: [...deck.cards, smaller] });
    expect(texts('.match .worth')).toEqual(['(3 points)', '(2 points)']);
    expect(texts('.match h2')).toEqual(['Matching / 5']);
  });

  it.each([
    ['A4', {}, 'size: A4 portrait', '--asking-size: 10.5pt'],
    ['Letter', { paper: 'letter' }, 'size: letter portrait', '--reading-size: 12pt'],
    ['large print', { largePrint: true }, '--asking-size: 18pt', '--reading-size: 18pt'],
    ['dyslexia', { dyslexia: true }, '--reading-leading: 1.5', '--reading-face: var(--sans)'],
  ] as const)('sets the page: %s', async (_, plan, one, other) => {
    const { page } = await opened(exampleDeck(), plan);
    expect(page).toContain(one);
    expect(page).toContain(other);
  });
});
