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
      .filter(
        ({ factId, evidence, left, right }) =>
          !takesSide({ factId, evidence: [evidence], role: 'post', texts: [left, right] }),
      )
      .map((post) => ({ ...post, factId: sharedId(post.factId) })),
    events: events
      .filter(
        ({ factId, evidence, text, when }) =>
          !takesSide({ factId, evidence: [evidence], role: 'time', texts: [text, when] }),
      )
      .map((event) => ({ ...event, factId: sharedId(event.factId) })),
  };
}
