import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { customRandom, urlAlphabet } from 'nanoid';

const LENGTH = 21;

/** SHA-256 of the seed and a running number, block after block: as many bytes as anyone asks for. */
function bytesFrom(seed: string): (count: number) => Uint8Array {
  let block = 0;
  return (count) => {
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at += 32) {
      bytes.set(sha256(utf8ToBytes(`${block} ${seed}`)).subarray(0, count - at), at);
      block += 1;
    }
    return bytes;
  };
}

/** Returns 21 characters of nanoid's alphabet, always the same for the same parts in the same order. */
export function stableId(...identity: readonly string[]): string {
  return customRandom(urlAlphabet, LENGTH, bytesFrom(JSON.stringify(identity)))();
}
