/** What the page keeps between visits. A browser may refuse: then nothing is kept and nothing fails. */
export interface Keep {
  read(): string | undefined;
  /** Tells whether it was kept. */
  write(text: string): boolean;
}

/** The part of the browser's `Storage` that is used. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Returns a place in the browser's storage; `storage` is called each time, since asking for it may throw. */
export function keepUnder(key: string, storage: () => StorageLike): Keep {
  return {
    read() {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(text) {
      try {
        storage().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
