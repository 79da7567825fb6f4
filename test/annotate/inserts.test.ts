import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInserts } from '../../src/annotate/parser/inserts.js';
import { createParser } from '../../src/annotate/parser/parser.js';
import { packageFiles } from '../../src/resources.js';

/** What is taken for inserts in words written "form/TAG". */
function insertsIn(tagged: string): readonly string[] {
  const words = tagged.split(' ').map((cell) => cell.split('/'));
  const forms = words.map(([form = '']) => form);
  const spans = findInserts(
    forms,
    words.map(([, tag = '']) => tag),
  );
  return spans.map(({ start, end }) => forms.slice(start, end).join(' '));
}

describe('findInserts', () => {
  it.each([
    ['Berg/NNP ,/, who/WP chairs/VBZ it/PRP ,/, left/VBD ./.', [', who chairs it ,']],
    ['Berg/NNP ,/, a/DT nurse/NN ,/, never/RB left/VBD ./.', [', a nurse ,']],
    ['Berg/NNP ,/, who/WP denies/VBZ it/PRP ,/, stepped/VBN down/RP', [', who denies it ,']],
    ['Oslo/NNP ,/, in/IN which/WDT she/PRP lived/VBD ,/, grew/VBD', [', in which she lived ,']],
    ['Berg/NNP (/-LRB- 43/CD )/-RRB- left/VBD ./.', ['( 43 )']],
    ['Berg/NNP ,/, if/IN it/PRP rains/VBZ ,/, will/MD stay/VB', [', if it rains ,']],
  ])('finds what interrupts %s', (tagged, expected) => {
    expect(insertsIn(tagged)).toEqual(expected);
  });

  it.each([
    ['a list of clauses', 'There/RB Berg/NNP ,/, he/PRP forced/VBD them/PRP ,/, beat/VBD us/PRP ./.'],
    ['a participle behind an apposition', 'Berg/NNP ,/, a/DT nurse/NN ,/, honoured/VBN twice/RB ./.'],
    ['a clause before the semicolon', 'Berg/NNP ,/, a/DT nurse/NN ;/: then/RB ,/, left/VBD ./.'],
    ['each of many brackets', Array(7).fill('Berg/NNP (/-LRB- 43/CD )/-RRB-').join(' ')],
    ['an open bracket', 'Berg/NNP (/-LRB- 43/CD left/VBD ./.'],
  ])('takes no insert for %s', (_, tagged) => {
    expect(insertsIn(tagged)).toEqual([]);
  });

  it('finds spans inside any text, each closed', () => {
    const word = fc.constantFrom(...'a , ( ) ; who Berg left -LRB- -RRB-'.split(' '));
    const tag = fc.constantFrom(...'NN NNP VBD VBN WP , IN RB'.split(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, tag), { maxLength: 30 }), (words) => {
        const forms = words.map(([form]) => form);
        const found = findInserts(
          forms,
          words.map(([, xpos]) => xpos),
        );
        for (const { start, end } of found) {
          expect(start).toBeGreaterThan(0);
          expect(end).toBeLessThanOrEqual(forms.length);
          expect(end - start).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('a sentence with an insert', () => {
  const parser = createParser(packageFiles());
  it.each([
    [
      'Karlsen , who denies the charge , stepped down in May but has not been charged ; lawyers said they had appealed .',
      'stepped',
      'Karlsen',
    ],
    [
      'In a letter made public on Monday , the partner , Elin Strand , accused the board of neglect .',
      'accused',
      'partner',
    ],
  ])('keeps its subject: %s', (text, verb, subject) => {
    const words = text.split(' ');
    const [parsed] = parser.parse([words]);
    const place = words.indexOf(subject);
    expect(parsed?.deprel[place]).toBe('nsubj');
    expect(words[(parsed?.head[place] ?? 0) - 1]).toBe(verb);
    expect(parsed?.xpos[words.indexOf(verb)]).toBe('VBD');
  });
});
