import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotate.js';
import { packageFiles } from '../../src/resources.js';

const { annotate } = createAnnotator(packageFiles());

/** "form/head's form/deprel" of the words of a sentence that are named. */
function arcsOf(text: string, words: string) {
  const article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
  const tokens = annotate(article as unknown as Parameters<typeof annotate>[0]).sentences[0]?.tokens ?? [];
  return words.split(' ').map((word) => {
    const token = tokens.find(({ form }) => form === word);
    return `${word}/${tokens[(token?.head ?? 0) - 1]?.form ?? 'root'}/${token?.deprel}`;
  });
}

describe('correctReportsInRelatives', () => {
  it.each([
    [
      'The mayor closed the lower bridge, which she said had narrowed the river.',
      'which she said narrowed',
      ['which/narrowed/nsubj', 'she/said/nsubj', 'said/bridge/acl:relcl', 'narrowed/said/ccomp'],
    ],
    [
      'The plan includes a smelter, which local groups fear will poison the Lund River.',
      'which groups fear poison',
      ['which/poison/nsubj', 'groups/fear/nsubj', 'fear/smelter/acl:relcl', 'poison/fear/ccomp'],
    ],
    [
      'He left a house that she said was haunted.',
      'that said haunted',
      ['that/haunted/nsubj:pass', 'said/house/acl:relcl', 'haunted/said/ccomp'],
    ],
  ])('takes apart "%s"', (text, words, expected) => {
    expect(arcsOf(text, words)).toEqual(expected);
  });

  it.each([
    ['She read a book that critics say little about.', 'that say', ['that/say/obj', 'say/book/acl:relcl']],
    [
      'The mayor, who said the bridge was safe, resigned.',
      'who said',
      ['who/said/nsubj', 'said/mayor/acl:relcl'],
    ],
  ])('leaves "%s"', (text, words, expected) => {
    expect(arcsOf(text, words)).toEqual(expected);
  });
});
