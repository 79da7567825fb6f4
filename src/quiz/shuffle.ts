/**
 * Returns the values in an order that depends on the seed alone: Fisher–Yates with the generator mulberry32 (Tommy
 * Ettinger, public domain) started from the seed's FNV-1a hash.
 */
export function shuffled<T>(values: readonly T[], seed: string): readonly T[] {
  const random = mulberry32(fnv1a(seed));
  const result = [...values];
  for (let last = result.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    result.splice(last, 0, ...result.splice(chosen, 1));
  }
  return result;
}

/**
 * Returns card ids in an order that depends on the seed, each card's place on its own id: a deck that was made again
 * with some cards more or fewer keeps the others in order.
 */
export function orderedBySeed(ids: readonly string[], seed: string): readonly string[] {
  const keys = new Map(ids.map((id) => [id, mulberry32(fnv1a(`${seed}\n${id}`))()]));
  return [...ids].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
}

/** The 32-bit hash FNV-1a of a text's UTF-16 code units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
