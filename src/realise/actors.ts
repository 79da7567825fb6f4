import type { EntityType } from '../types/document.js';

/** One person or several. */
export const isPeople = (type: EntityType | undefined): boolean => type === 'Person' || type === 'Group';

/** Somebody who can do things on purpose: people, a body, a place that stands for its government. */
export const isActor = (type: EntityType | undefined): boolean =>
  isPeople(type) || type === 'Organization' || type === 'Place';
