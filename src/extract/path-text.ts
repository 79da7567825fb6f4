import type { Path, Step } from './path-language.js';

/** A path as a rule would write it: what `parsePath` reads. */
export const pathText = (path: Path): string => path.map(stepText).join(' ');

function stepText(step: Step): string {
  switch (step.kind) {
    case 'self':
      return '.';
    case 'test':
      return `@${step.holds ? '' : '!'}${step.test}`;
    case 'named':
      return `$${step.name}`;
    default:
      return [
        step.kind === 'up' ? '^' : '',
        step.relations.join('|'),
        step.prepositions ? `[${step.prepositions.join('|')}]` : '',
        step.lemmas ? `(${step.lemmas.join('|')})` : '',
      ].join('');
  }
}
