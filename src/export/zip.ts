import { zipSync } from 'fflate';

/** Zip keeps local time without a zone; the first moment that it can tell is the same everywhere. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/** Returns a zip of files by their paths, in their order; the same files give the same bytes. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: FIRST_MOMENT, level: 6 });
}
