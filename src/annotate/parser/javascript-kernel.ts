import { createHeap, HEAP_BYTES } from './heap.js';
import { addGated, dots, layerNorm, rectify, recurrence, softmax } from './javascript-floats.js';
import { linear, quantiseFixed, quantiseRows, windows } from './javascript-integers.js';
import type { Kernel } from './kernel.js';

/** The kernel in plain JavaScript, for engines without WebAssembly SIMD. */
export function createJavaScriptKernel(): Kernel {
  const buffer = new ArrayBuffer(HEAP_BYTES);
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const bytes = new Int8Array(buffer);
  return {
    heap: createHeap(buffer),
    quantiseRows: (...given) => quantiseRows(floats, shorts, ...given),
    quantiseFixed: (...given) => quantiseFixed(floats, shorts, ...given),
    windows: (...given) => windows(shorts, ...given),
    linear: (...given) => linear(floats, shorts, bytes, ...given),
    layerNorm: (...given) => layerNorm(floats, ...given),
    addGated: (...given) => addGated(floats, ...given),
    rectify: (...given) => rectify(floats, ...given),
    softmax: (...given) => softmax(floats, ...given),
    recurrence: (...given) => recurrence(floats, ...given),
    dots: (...given) => dots(floats, ...given),
  };
}
