import type { Passage } from './passage.js';
import type { Scene } from './scene.js';

/** A name or a year besides what is hidden, to know the sentence by. */
export const isAnchored = (question: string, passage: Passage, hidden: readonly number[]): boolean =>
  /\b\d{4}\b|[^.!?"“\s]\s+["“]?\p{Lu}/u.test(question) ||
  passage.some(({ scene, ids }, at) =>
    scene.mentions.some(
      ({ name, head, type }) =>
        name &&
        type !== 'Time' &&
        ids.includes(head) &&
        scene.tree.token(head).upos === 'PROPN' &&
        !(at === passage.length - 1 && hidden.includes(head)),
    ),
  );

/** "Norland insists that [he must leave]": somebody whom nothing that is seen speaks of. */
export function isOpenPronoun(
  scene: Scene,
  id: number,
  passage: Passage,
  hidden: readonly number[],
): boolean {
  const chain = scene.antecedents.get(id)?.chain;
  if (chain === undefined) return false;
  return !passage.some(({ scene: { mentions, antecedents }, ids }, at) => {
    const isSeen = (head: number): boolean =>
      ids.includes(head) && !(at === passage.length - 1 && hidden.includes(head));
    return (
      mentions.some((mention) => mention.chain === chain && isSeen(mention.head)) ||
      [...antecedents].some(([head, meant]) => meant.chain === chain && isSeen(head))
    );
  });
}
