import type { Result } from '../types/finding.js';
import { inputFindings } from './input-findings.js';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a packed file (such as .docx, .odt or .epub)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office file (such as .doc)'],
  ['{\\rtf', 'a rich-text file (.rtf)'],
];

function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

function lineOfFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const fault = text.indexOf('\ufffd');
  return text.slice(0, Math.max(0, fault)).split(/\r\n|\r|\n/).length;
}

/**
 * Returns the bytes as UTF-8 text without its byte order mark, or the reason why they are not:
 * `input-binary`, `input-encoding` or `input-empty`.
 */
export function decodeText(bytes: Uint8Array, file: string): Result<string> {
  const fail = (finding: ReturnType<typeof inputFindings.empty>) =>
    ({ ok: false, findings: [finding] }) as const;
  const head = latin1(bytes, 4);
  for (const [signature, what] of SIGNATURES)
    if (head.startsWith(signature.slice(0, 4))) return fail(inputFindings.binary(file, what));
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff'))
    return fail(inputFindings.utf16(file));
  if (bytes.includes(0)) {
    const zeros = bytes.subarray(0, 512).filter((byte) => byte === 0).length;
    const halves = zeros * 3 > Math.min(512, bytes.length);
    return fail(halves ? inputFindings.utf16(file) : inputFindings.binary(file, 'a binary file'));
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\s\ufeff\u200b]/.test(text) ? { ok: true, value: text } : fail(inputFindings.empty(file));
  } catch {
    return fail(inputFindings.encoding(file, lineOfFault(bytes)));
  }
}
