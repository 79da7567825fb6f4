import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Returns the hash of a text in the form that a Content-Security-Policy takes: `sha256-` and base64. */
export function cspHash(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}

/** Returns the parts' SHA-256 in hex: a key that puts things in an order that is fixed but looks like chance. */
export function orderKey(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n'))));
}
