/** Where FNV-1a starts. */
export const FNV_SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 code units with a final mix, as an unsigned 32-bit number: what training hashes with. */
export function hash32(text: string, seed = FNV_SEED): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
