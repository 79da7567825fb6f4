import type { Referent } from './referent.js';

const PARTS =
  /^(?:(?:north|south)?(?:[-\s]?(?:east|west))?(?:ern)?|central|mainland|downtown|uptown|midtown|rural|urban|upper|lower|inner|outer|coastal|present-day|modern|ancient|medieval|future|old|new|independent|united)$/;
const SOME = new Set('a an some many any no another other more most several few'.split(' '));

/** Whether a phrase means a part or one state of what its name names: "northern England", "some Democrats". */
export function isPartialName({ mention, tree, position, token }: Referent): boolean {
  if (mention.type !== 'Place' && token.xpos !== 'NNPS') return false;
  return (tree.children[position] ?? []).some((child) => {
    const modifier = tree.tokens[child];
    if (modifier === undefined || child > position) return false;
    const word = modifier.form;
    if (modifier.deprel === 'det') return SOME.has(word.toLowerCase());
    if (modifier.deprel === 'nummod') return token.xpos === 'NNPS';
    return (modifier.deprel === 'amod' || modifier.deprel === 'compound') && PARTS.test(word);
  });
}
