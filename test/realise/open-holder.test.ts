import { expect, it } from 'vitest';
import { findScenes } from '../../src/realise/find-scenes.js';
import { hasOpenHolder } from '../../src/realise/open-holder.js';
import { paragraph } from '../fixtures/paragraph.js';

/** Whether the last sentence of a text leaves open who holds a post, to one who has read the sentence before it. */
function isOpen(text: string): boolean {
  const { at } = findScenes(paragraph(text));
  const [before, last] = paragraph(text).sentences.slice(-2);
  const scenes = [before, last].map((sentence) => sentence && at(sentence.start));
  if (!scenes[0] || !scenes[1]) throw new Error('no sentence');
  return hasOpenHolder(scenes[1], [scenes[0]]);
}

it.each([
  [
    'a captain who was named long before',
    'Torven lost their captain, Luis Holm, in May. Otto Lund played well. Norhaven had a new coach. Karin Berg spoke on Monday. Manuel Costa had little to do. The captain will be out for six weeks.',
    true,
  ],
  [
    'a captain who is named just before',
    'Torven lost their captain, Luis Holm, in May. The captain will be out for six weeks.',
    false,
  ],
])('%s', (_what, text, open) => expect(isOpen(text)).toBe(open));
