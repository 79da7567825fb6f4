import { openStore, type StorageLike, type Store } from '../../src/quiz/store.js';

/** A browser's storage, in memory. */
export function memory(): StorageLike {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

/** A store in a storage of its own, or in the one given. */
export function storeIn(storage: StorageLike = memory()): Store {
  return openStore(() => storage);
}
