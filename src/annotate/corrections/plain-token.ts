import type { Token } from '../../types/document.js';

/**
 * The same token, laid out in memory as all others are. Copies such as `{ ...token, head }` get a layout of their own at
 * each place that makes them, and what reads tokens is compiled again and again where it meets many layouts.
 */
export const plainToken = ({
  id,
  form,
  lemma,
  upos,
  xpos,
  head,
  deprel,
  start,
  end,
  confidence,
}: Token): Token => ({ id, form, lemma, upos, xpos, head, deprel, start, end, confidence });
