import { createHeap, HEAP_BYTES } from './heap.js';
import type { Kernel } from './kernel.js';

const PAGE_BYTES = 1 << 16;

/** The part of the WebAssembly API in use; TypeScript knows it only together with a browser's types. */
interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, object>>>>,
  ) => { readonly exports: unknown };
}

/** The SIMD kernel of dist/kernel.wasm; undefined where the engine lacks WebAssembly or its SIMD. */
export function createWasmKernel(program: Uint8Array): Kernel | undefined {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (!api?.validate(program)) return undefined;
  const memory = new api.Memory({ initial: HEAP_BYTES / PAGE_BYTES });
  const instance = new api.Instance(new api.Module(program), { env: { memory } });
  return { ...(instance.exports as Omit<Kernel, 'heap'>), heap: createHeap(memory.buffer) };
}
