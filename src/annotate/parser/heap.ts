/** Place of a value in the heap, in bytes. */
export type Address = number;

/** The memory that a kernel computes in, of fixed size, and the views on it. */
export interface Heap {
  readonly floats: Float32Array;
  readonly bytes: Int8Array;
  /** Reserves bytes for good, aligned to 16. Throws when the heap is full. */
  allocate(bytes: number): Address;
}

/** Room for the weights, the cached words and the work of one batch. */
export const HEAP_BYTES = 18 << 20;
/** WebAssembly keeps its own constants below this. */
const FIRST_FREE = 1 << 16;

/** A heap over a buffer of `HEAP_BYTES`. */
export function createHeap(buffer: ArrayBuffer): Heap {
  let top = FIRST_FREE;
  return {
    floats: new Float32Array(buffer),
    bytes: new Int8Array(buffer),
    allocate(bytes) {
      const address = top;
      top += (bytes + 15) & ~15;
      if (top > buffer.byteLength) throw new Error(`the parser's heap of ${buffer.byteLength} bytes is full`);
      return address;
    },
  };
}

/** Index into `Heap.floats` of an address. */
export function floatIndex(address: Address): number {
  return address >> 2;
}

/** Copies numbers into newly reserved room, followed by zeros up to `count` where that is more. */
export function placeFloats(heap: Heap, values: ArrayLike<number>, count = values.length): Address {
  const address = heap.allocate(4 * count);
  heap.floats.set(values, floatIndex(address));
  return address;
}
