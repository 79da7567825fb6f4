import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Zip counts from here; read as local time, it is the same bytes everywhere. */
const EPOCH = new Date(1980, 0, 1);

/** Returns a Word file without the moment it was made, so that the same document gives the same bytes. */
export function stablePackage(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name === 'docProps/core.xml' ? withoutDates(bytes) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: EPOCH, level: 6 });
}

function withoutDates(xml: Uint8Array): Uint8Array {
  return strToU8(strFromU8(xml).replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, ''));
}
