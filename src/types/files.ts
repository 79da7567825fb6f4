/** Where a stage reads factdeck's own data (models, rules, schemas, templates) from: a folder, or a bundle in a browser. */
export interface FileSource {
  /** Bytes of a file by its path with forward slashes ("models/parser.bin"). Throws if it is not there. */
  bytes(path: string): Uint8Array;
  /** The same, decoded from UTF-8. */
  text(path: string): string;
  /** Names of the files in a folder, ordered by code units. */
  list(folder: string): readonly string[];
}
