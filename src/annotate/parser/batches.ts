/** Part of a sentence that is analysed at once: its forms, and the place of the first of them in the sentence. */
export interface Piece {
  readonly sentence: number;
  readonly offset: number;
  readonly forms: readonly string[];
}

/**
 * Cuts sentences of more than `longest` words into pieces of that length, leaves empty ones out, and groups the pieces
 * in order into batches of `most` words or fewer.
 */
export function* batchesOf(
  sentences: readonly (readonly string[])[],
  longest: number,
  most: number,
): Generator<readonly Piece[]> {
  let batch: Piece[] = [];
  let words = 0;
  for (const [sentence, all] of sentences.entries()) {
    for (let offset = 0; offset < all.length; offset += longest) {
      const forms = all.slice(offset, offset + longest);
      if (words + forms.length > most) {
        yield batch;
        batch = [];
        words = 0;
      }
      batch.push({ sentence, offset, forms });
      words += forms.length;
    }
  }
  if (batch.length > 0) yield batch;
}
