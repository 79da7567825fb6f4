import { type Address, createHeap, HEAP_BYTES } from './heap.js';
import { addGated, dots, layerNorm, rectify, recurrence, softmax } from './javascript-floats.js';
import { linear, quantiseFixed, quantiseRows, unpackWeights, windows } from './javascript-integers.js';
import type { Kernel } from './kernel.js';

/** The kernel in plain JavaScript, for engines without WebAssembly SIMD. */
export function createJavaScriptKernel(): Kernel {
  const buffer = new ArrayBuffer(HEAP_BYTES);
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const bytes = new Int8Array(buffer);
  const unpacked = new Map<Address, Float64Array>();

  function weightsAt(address: Address, inputs: number, outputs: number): Float64Array {
    const known = unpacked.get(address);
    if (known) return known;
    const matrix = unpackWeights(bytes, address, inputs, outputs);
    unpacked.set(address, matrix);
    return matrix;
  }

  return {
    heap: createHeap(buffer),
    quantiseRows: (...given) => quantiseRows(floats, shorts, ...given),
    quantiseFixed: (...given) => quantiseFixed(floats, shorts, ...given),
    windows: (...given) => windows(shorts, ...given),
    linear(x, scales, rows, inputs, weights, weightScales, outputs, bias, out) {
      const matrix = weightsAt(weights, inputs, outputs);
      linear(floats, shorts, matrix, x, scales, rows, inputs, weightScales, outputs, bias, out);
    },
    layerNorm: (...given) => layerNorm(floats, ...given),
    addGated: (...given) => addGated(floats, ...given),
    rectify: (...given) => rectify(floats, ...given),
    softmax: (...given) => softmax(floats, ...given),
    recurrence: (...given) => recurrence(floats, ...given),
    dots: (...given) => dots(floats, ...given),
  };
}
