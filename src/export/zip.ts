import { zipSync } from 'fflate';

/** The earliest day that a zip can name, by the clock of any time zone: the same files give the same bytes. */
const always = new Date(1980, 0, 1);

/** Returns the files in a zip, in the order given. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(
    ([path, content]) =>
      [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: always });
}
