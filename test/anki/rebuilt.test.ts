import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, factdeck, folderWith } from '../cli/factdeck.js';
import { inAnki, newPath, python } from './anki.js';

/** Builds the article in both of Anki's formats and returns copies of the files. */
async function built(folder: string, article: string) {
  writeFileSync(join(folder, 'ferry.txt'), article);
  await factdeck(['build', 'ferry.txt', '--format', 'anki,apkg'], { folder });
  const copy = (ending: string) => {
    const path = newPath(ending);
    copyFileSync(join(folder, 'out', `anki.${ending}`), path);
    return path;
  };
  return { csv: copy('csv'), apkg: copy('apkg') };
}

const CORRECTED = ARTICLE.replace('40 million', '45 million');
/** A sentence is gone, another has come. */
const REWRITTEN = CORRECTED.replace(
  /On 20 March 2021 the union rejected[^.]*\./,
  'Karin Berg visited the harbour of Bergen on 18 March 2021.',
);

describe.skipIf(!python).each(['csv', 'apkg'] as const)('a deck built again and imported as %s', (kind) => {
  it('updates what was corrected, keeps the schedule, adds what is new and leaves what is gone', async () => {
    const folder = folderWith();
    const paths = [];
    for (const article of [ARTICLE, CORRECTED, REWRITTEN]) paths.push((await built(folder, article))[kind]);
    const step = (path: string) => (kind === 'csv' ? { csv: path } : { apkg: path });
    const first = inAnki(paths.slice(0, 1).map(step));
    const asked = (outcome: typeof first, words: string) =>
      outcome.notes.filter(({ fields }) => Object.values(fields).some((field) => field.includes(words)));
    const learnt = asked(first, '40 million').map(({ guid }) => ({ learn: guid }));
    expect(learnt.length).toBeGreaterThan(0);
    const [one = '', two = '', three = ''] = paths;
    const second = inAnki([step(one), ...learnt, step(two)]);
    expect(second.imports[1]?.new).toBeUndefined();
    expect(second.imports[1]?.updated).toBe(learnt.length);
    expect(second.count).toBe(first.count);
    expect(asked(second, '40 million')).toEqual([]);
    const updated = asked(second, '45 million');
    expect(updated.map(({ guid }) => ({ learn: guid }))).toEqual(learnt);
    expect(updated.flatMap(({ cards }) => cards.map(({ interval }) => interval))).toEqual(
      learnt.map(() => 9),
    );
    const third = inAnki([step(one), ...learnt, step(two), step(three)]);
    expect(third.imports[2]?.new).toBeGreaterThan(0);
    // The timeline is the same card, with other events.
    const gone = (outcome: typeof first) =>
      asked(outcome, 'rejected').filter(
        ({ fields }) => !Object.values(fields).some((field) => field.includes('events in order')),
      );
    expect(gone(third)).toHaveLength(gone(first).length);
    const kept = asked(third, '45 million').filter(({ guid }) => learnt.some(({ learn }) => learn === guid));
    expect(kept.map(({ cards }) => cards[0]?.interval)).toEqual(learnt.map(() => 9));
    expect([second.sound, third.sound]).toEqual([true, true]);
  });
});
