import type { Span } from '../types/article.js';

/** Whether two stretches of a text share a character. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
