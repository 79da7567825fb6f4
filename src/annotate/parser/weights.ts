/** A matrix of int8 values; row `r` counts `scales[r]` times its values. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** The trained network as models/parser.bin holds it. */
export interface Weights {
  /** Pairs "UPOS|XPOS". */
  readonly tags: readonly string[];
  /** Dependency relations with their subtypes. */
  readonly labels: readonly string[];
  /** Row of each known word in the first embedding table, from 1. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The word lists that training knew: bits by word (see `WordLists`). */
  readonly wordLists: ReadonlyMap<string, number>;
  matrix(name: string): QuantisedMatrix;
  vector(name: string): Float32Array;
}

interface Header {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly vocabulary: string;
  readonly wordLists: string;
  readonly tensors: Readonly<Record<string, { readonly shape: readonly number[]; readonly offset: number }>>;
}

/** Reads the file that training/export.py writes; its layout is described there. */
export function readWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = view.getUint32(0, true);
  const header: Header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + headerLength)));
  const dataStart = 4 + headerLength;
  const locate = (name: string) => {
    const tensor = header.tensors[name];
    if (!tensor) throw new Error(`models/parser.bin has no tensor "${name}"`);
    return { shape: tensor.shape, at: dataStart + tensor.offset };
  };
  const words = header.vocabulary.split('\n');
  const lists = header.wordLists.split('\n').map((line) => line.split('\t'));
  return {
    tags: header.tags,
    labels: header.labels,
    vocabulary: new Map(words.map((word, index) => [word, index + 1])),
    wordLists: new Map(lists.map(([word = '', bits]) => [word, Number(bits)])),
    matrix(name) {
      const { shape, at } = locate(name);
      const [rows = 0, columns = 0] = shape;
      const start = file.byteOffset + at + 2 * rows;
      return {
        rows,
        columns,
        scales: readHalves(view, at, rows),
        values: new Int8Array(file.buffer, start, rows * columns),
      };
    },
    vector(name) {
      const { shape, at } = locate(name);
      return readHalves(view, at, shape[0] ?? 0);
    },
  };
}

function readHalves(view: DataView, start: number, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, index) =>
    halfToNumber(view.getUint16(start + 2 * index, true)),
  );
}

/** The value of an IEEE 754 half-precision number given by its bits. */
function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
