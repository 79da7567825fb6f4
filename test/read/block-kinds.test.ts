import { describe, expect, it } from 'vitest';
import { blocksOf, expectSoundBlocks, read } from './articles.js';

const TITLE = 'Mayor opens new bridge';
const BODY = 'The mayor opened the new bridge on Monday, and hundreds of people walked across it.';
const END = 'The bridge took four years to build and cost more than anyone had expected.';

/** The kind of a line that stands between title and body, between two paragraphs, or at the foot. */
function kindOf(line: string, place: 'above' | 'within' | 'below'): string | undefined {
  const lines = {
    above: [TITLE, line, BODY, END],
    within: [TITLE, BODY, line, END],
    below: [TITLE, BODY, END, line],
  };
  const article = read(lines[place].join('\n'));
  expectSoundBlocks(article);
  const found = article.blocks.find(({ start, end }) => line.endsWith(article.text.slice(start, end)));
  return found?.kind;
}

describe('noise of a page, where it stands', () => {
  it.each([
    ['From left: Ann Roe, Bo Lee and Cy Park at the bridge on Monday.', 'above', 'caption'],
    ['Left to right: Ann Roe and Bo Lee.', 'within', 'caption'],
    ['Ann Roe, Bo Lee and Cy Park (L to R) cut the ribbon in Ashby.', 'above', 'caption'],
    ['The mayor cuts the ribbon. Image Credit: Agency', 'above', 'caption'],
    ['The mayor cuts the ribbon CREDIT: Getty Images/Jo Hart', 'within', 'caption'],
    ['The old bridge in 1950. Photo: public domain', 'within', 'caption'],
    ['The mayor waves to the crowd in Ashby, Oct. 30, 2015. (Agency/Jo Hart)', 'within', 'caption'],
    ['The mayor with her son. (File/AP)', 'within', 'caption'],
    ['File photo of the old bridge before the fire.', 'within', 'caption'],
    ['In this photo released by the army, soldiers cross the bridge.', 'within', 'caption'],
    ['Fig. 2.1  The parts of a bridge.', 'within', 'caption'],
    ['Volunteers Ruth Ames (left) and Colin Tran on the bridge', 'above', 'caption'],
    ['By Dan Prescott at Marine Park', 'above', 'byline'],
    ['By ELENA KOSTA and PETER MOORE, Meridian News Service', 'above', 'byline'],
    ['Court reporter Amina Yusuf', 'above', 'byline'],
    ['Published: October 23, 2015 18:40', 'above', 'byline'],
    ['14 March 2023 • 10:42pm', 'above', 'byline'],
    ['(Reporting by Lars Holm; Editing by Jane Petrie)', 'below', 'credit'],
    ['[Editor: A. Staff]', 'below', 'credit'],
    ['© 2022 The Ashby Post. All rights reserved.', 'below', 'credit'],
    ['Moore reported from Johannesburg.', 'below', 'credit'],
    ['‹ ›', 'above', 'navigation'],
    ['‹ 1/3 ›', 'within', 'navigation'],
    ['* * *', 'within', 'navigation'],
    ['ADVERTISEMENT', 'within', 'navigation'],
    ['Read more: Five things about bridges', 'within', 'navigation'],
    ['Home | News | Sport | Weather', 'above', 'navigation'],
    ['Home  News  Sport  What’s On', 'above', 'navigation'],
    ['World › Europe', 'above', 'navigation'],
    ['We use cookies to give you the best experience.', 'above', 'navigation'],
    ['Follow Ashby Post on Facebook, Twitter and Instagram.', 'below', 'navigation'],
    ['Sign up for our weekly newsletter', 'below', 'navigation'],
    ['Tags: Bridges, Ashby', 'below', 'navigation'],
    ['Bus fares to rise in June', 'below', 'navigation'],
    ['Page 27', 'below', 'navigation'],
    ['What is a bridge?', 'within', 'heading'],
    ['Types of bridge', 'within', 'heading'],
  ] as const)('%s (%s) is %s', (line, place, kind) => {
    expect(kindOf(line, place)).toBe(kind);
  });
});

describe('sentences of an article that look like noise', () => {
  it.each([
    'He sent her the mail that she wanted (and he told her to open the file).',
    'From left-wing parties came the loudest protests against the bridge.',
    'From left and right, the mayor was attacked for the delay.',
    'Left without a bridge, the villagers took the ferry.',
    'By Friday the army had left the town and the bridge was open.',
    'By March 2014 Lee and Roe had finished the first arch.',
    'The singer once played in a band that copied others (AC/DC).',
    'He declined to say more on the matter. (Reuters)',
    'She told reporters that the bridge was safe (and that it always had been).',
    'The photo shows the mayor, but nobody knows who took it.',
    'They posted the following picture: a cat on a bridge.',
    'Figure 3 shows how the load is shared between two arches.',
    'Follow the river and you will see the bridge after two miles.',
    'Share prices fell after the bridge was closed.',
    'Home is where the bridge is, said the mayor of the town.',
    'Next year the bridge will be painted green by volunteers.',
    '“Nobody has ever seen a bridge like this,” said Bo Lee.',
    'Related costs rose to $4 million in the second year.',
    'More from the fund was spent on paint than on steel.',
    'Published in 1950, the plan for the bridge was soon forgotten.',
    'Moore reported the theft to the police two days later.',
    'Click-bait was not what the editors of the paper wanted, they said.',
    'The editor: a man of sixty who had never crossed a bridge in his life, was silent.',
    'Copyright law does not protect the design of bridges.',
    'Credit goes to the engineers, who worked at night for two years.',
    'Page had been the mayor since 2003 and did not want to go.',
  ])('%s', (sentence) => {
    expect(kindOf(sentence, 'within')).toBe('paragraph');
    expect(kindOf(sentence, 'below')).toBe('paragraph');
  });

  it('keeps a sentence above the body that ends in a bracket', () => {
    expect(kindOf('The bridge links Ashby with the port (see page 3).', 'above')).toBe('paragraph');
  });
});

describe('datelines', () => {
  it.each([
    ['Vienna: The talks began.', 'Vienna:'],
    ['VIENNA, Oct. 30 (Agency) -- The talks began.', 'VIENNA, Oct. 30 (Agency) --'],
    ['OSLO/LIMA, Oct. 30 - The talks began.', 'OSLO/LIMA, Oct. 30 -'],
    ['LONDON — The talks began.', 'LONDON —'],
    ['OSLO (Northern Wire) - The talks began.', 'OSLO (Northern Wire) -'],
    [
      'PORT CLARENCE, Valmara, Nov. 19, 2018 (MNS) – The talks began.',
      'PORT CLARENCE, Valmara, Nov. 19, 2018 (MNS) –',
    ],
    ['SANTIAGO, Chile — “No,” he said at the talks.', 'SANTIAGO, Chile —'],
    ['Paris, 5 May - The talks began.', 'Paris, 5 May -'],
  ])('%s', (paragraph, dateline) => {
    expect(blocksOf(read(`${TITLE}\n${paragraph}\n${BODY}`))).toEqual([
      `title: ${TITLE}`,
      `dateline: ${dateline}`,
      `paragraph: ${paragraph.slice(dateline.length + 1)}`,
      `paragraph: ${BODY}`,
    ]);
  });

  it.each([
    'Paris — the city of light — is full of bridges.',
    'Note: The bridge is closed on Sundays until May.',
    'Castleford Rovers (4-3-3): Malec; Orr, Finch, Doyle.',
    'NATO — which has its seat in Brussels — paid for the bridge.',
  ])('not %s', (paragraph) => {
    expect(blocksOf(read(`${TITLE}\n${paragraph}\n${BODY}`))[1]).toBe(`paragraph: ${paragraph}`);
  });

  it('takes no speaker of an interview for one', () => {
    const talk = ['Park: Why did you build the bridge?', 'Roe: We had no other choice at that time.'];
    expect(
      blocksOf(read([TITLE, ...talk, BODY].join('\n'))).filter((block) => block.startsWith('dateline')),
    ).toEqual([]);
  });

  it('takes no bare name with a colon for one after the first paragraph', () => {
    expect(blocksOf(read(`${TITLE}\n${BODY}\nLavrov: We shall see what comes of it.`))[2]).toBe(
      'paragraph: Lavrov: We shall see what comes of it.',
    );
  });
});

describe('titles and repeats', () => {
  it('keeps the first of several equal captions', () => {
    const caption = 'The mayor cuts the ribbon. Image Credit: Agency';
    expect(
      blocksOf(read([TITLE, caption, caption, BODY, caption].join('\n'))).map((block) => block.split(':')[0]),
    ).toEqual(['title', 'caption', 'repeat', 'paragraph', 'repeat']);
  });

  it('takes no sentence for the title', () => {
    const article = read(`${BODY}\n${END}`, { name: 'new-bridge_2.txt' });
    expect(article.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
    expect(article.title).toBe('New bridge 2');
  });

  it('finds the title below menus, captions and bylines', () => {
    const page = ['Home | News | Sport', 'The bridge. Photo: Jo Hart', TITLE, 'By Dan Prescott', BODY].join(
      '\n',
    );
    expect(read(page).title).toBe(TITLE);
  });

  describe('a first line as long as a sentence', () => {
    const long =
      'Hundreds of people walk across the new bridge after the mayor opens it four years later than anyone had planned';
    const kindsOf = (...lines: readonly string[]) => read(lines.join('\n')).blocks.map((block) => block.kind);

    it.each([
      ['without a full stop', [long, BODY, END], ['title', 'paragraph', 'paragraph']],
      ['that ends in a number', [`${long} in 1998`, BODY], ['title', 'paragraph']],
      [
        'below a byline and above a heading',
        ['By Dan Prescott', long, 'Background', BODY, END],
        ['byline', 'title', 'heading', 'paragraph', 'paragraph'],
      ],
    ])('is the title: %s', (_, lines, kinds) => {
      expect(kindsOf(...lines)).toEqual(kinds);
      expect(read(lines.join('\n')).title).toMatch(/^Hundreds of people/);
    });

    it.each([
      ['with a full stop', [`${long}.`, BODY, END]],
      ['that the next line goes on from, behind a colon', [`${long}:`, BODY, END]],
      ['with no paragraph below it', [long]],
      ['too long for a headline', [`${long} ${long}`, BODY, END]],
    ])('is a paragraph: %s', (_, lines) => {
      expect(new Set(kindsOf(...lines))).toEqual(new Set(['paragraph']));
    });

    it('is a paragraph below a title, and so is a later line without a full stop', () => {
      expect(kindsOf(TITLE, long, BODY)).toEqual(['title', 'paragraph', 'paragraph']);
      expect(kindsOf(BODY, long, END)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    });
  });
});
