import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { quotedSpans } from './punctuation.js';
import type { Scene } from './scene.js';

/** `"We heard my mother," said Holm`: in his words they are he and his. */
export function isSpeaker(scene: Scene, token: Token): boolean {
  if (!/^(?:I|we|me|us|my|our|mine|ours|myself|ourselves)$/i.test(token.form)) return false;
  const { tokens } = scene.sentence;
  const own = quotedSpans(tokens).find(([open, close]) => open < token.id && token.id < close);
  const [open, close] = own ?? [0, 0];
  return tokens.some(
    ({ id, lemma, upos }) =>
      own !== undefined &&
      (id < open || id > close) &&
      upos === 'VERB' &&
      isIn('reporting', lemma) &&
      tokens.some(
        ({ head, deprel, upos: kind, id: at }) =>
          head === id &&
          deprel.startsWith('nsubj') &&
          (kind === 'PROPN' || (kind === 'PRON' && scene.antecedents.has(at))),
      ),
  );
}
