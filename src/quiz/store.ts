/** The part of the browser's `Storage` that is used. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Why nothing more is kept: the browser lets the page keep nothing, or there is no room left. */
export type Trouble = 'refused' | 'full';

/** What the page keeps between visits. Where the browser does not let it, all is kept until the page is closed. */
export interface Store {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** What went wrong the last time that something was to be kept. */
  trouble(): Trouble | undefined;
}

/** Returns a store in the browser's storage; `storage` is called each time, since asking for it may throw. */
export function openStore(storage: () => StorageLike, prefix = 'factdeck:'): Store {
  const unkept = new Map<string, string>();
  let trouble: Trouble | undefined;
  /** The newest first: what is under way matters most, and the others wait for room. */
  const keepAll = () => {
    for (const [key, text] of [...unkept].reverse()) {
      storage().setItem(prefix + key, text);
      unkept.delete(key);
    }
  };
  const store: Store = {
    read(key) {
      const held = unkept.get(key);
      if (held !== undefined) return held;
      try {
        return storage().getItem(prefix + key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      unkept.delete(key);
      unkept.set(key, text);
      try {
        keepAll();
      } catch (error) {
        trouble = isQuota(error) ? 'full' : 'refused';
      }
    },
    remove(key) {
      unkept.delete(key);
      try {
        storage().removeItem(prefix + key);
      } catch {
        // What could not be kept is gone already.
      }
    },
    trouble: () => (unkept.size > 0 ? trouble : undefined),
  };
  store.write('tried', '1');
  return store;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
