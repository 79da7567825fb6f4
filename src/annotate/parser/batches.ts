/** Part of a sentence that is analysed at once: its forms, and the place of the first of them in the sentence. */
export interface Piece {
  readonly sentence: number;
  readonly offset: number;
  readonly forms: readonly string[];
}

/**
 * Cuts sentences into pieces of `most` words or fewer, leaves empty ones out, and groups the pieces in order into
 * batches of no more words.
 */
export function* batchesOf(
  sentences: readonly (readonly string[])[],
  most: number,
): Generator<readonly Piece[]> {
  let batch: Piece[] = [];
  let words = 0;
  for (const [sentence, all] of sentences.entries()) {
    for (let offset = 0; offset < all.length; offset += most) {
      const forms = all.slice(offset, offset + most);
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
