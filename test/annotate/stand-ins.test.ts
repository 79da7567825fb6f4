import { describe, expect, it } from 'vitest';
import { createParser } from '../../src/annotate/parser/parser.js';
import { withStandIns } from '../../src/annotate/parser/stand-ins.js';
import { packageFiles } from '../../src/resources.js';

const standIns = new Map([
  ['shook', 'took'],
  ['Mount', 'Lake'],
]);
const read = (text: string) => withStandIns(text.split(' '), standIns).join(' ');

describe('withStandIns', () => {
  it('reads a common word in the place of a rare one', () => {
    expect(read('A quake shook Mount Fuji .')).toBe('A quake took Lake Fuji .');
  });

  it.each(['Mount the horse .', 'Shook left .', 'He shakes .'])('leaves "%s"', (text) => {
    expect(read(text)).toBe(text);
  });
});

describe('the parser', () => {
  const parser = createParser(packageFiles());
  it.each([
    ['A strong quake shook the northern coast .', 'shook', 'VBD'],
    ['Mount Fuji erupted in 1707 .', 'erupted', 'VBD'],
  ])('finds the verb of "%s"', (text, verb, tag) => {
    const forms = text.split(' ');
    const [tree] = parser.parse([forms]);
    const at = forms.indexOf(verb);
    expect(tree?.head[at]).toBe(0);
    expect(tree?.xpos[at]).toBe(tag);
  });
});
