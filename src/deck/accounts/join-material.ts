import type { Material } from '../../types/material.js';
import type { Asking } from './disputed-cards.js';

/**
 * What an article gives to the cards about several facts, each fact under the id that all articles share, without what
 * another article tells otherwise.
 */
export function joinMaterial(
  { posts, events }: Material,
  sharedId: (factId: string) => string,
  takesSide: (asking: Asking) => boolean,
): Material {
  return {
    posts: posts
      .filter((post) => !takesSide({ ...post, role: 'post', texts: [post.left, post.right] }))
      .map((post) => ({ ...post, factId: sharedId(post.factId) })),
    events: events
      .filter((event) => !takesSide({ ...event, role: 'time', texts: [event.text, event.when] }))
      .map((event) => ({ ...event, factId: sharedId(event.factId) })),
  };
}
