import { isIn } from './lexicon.js';
import type { Gender } from './named-things.js';

/**
 * The gender that a question shows of whom it asks for: "Who sold her farm?" is no question about a man. "both" where it
 * has words of either.
 */
export function shownGender(question: string): Gender | 'both' | undefined {
  const plain = question.replace(/["“][^"”]*["”]/g, '');
  if (!/^(?:According to [^,]+, )?who\b/i.test(plain)) return undefined;
  const words = plain.split(/[^\p{L}-]+/u);
  const feminine = words.some((word) => isIn('feminineWord', word));
  const masculine = words.some((word) => isIn('masculineWord', word));
  if (feminine && masculine) return 'both';
  if (feminine) return 'feminine';
  return masculine ? 'masculine' : undefined;
}
