// The network's arithmetic in WebAssembly SIMD (AssemblyScript, compiled to dist/kernel.wasm).
// src/annotate/parser/javascript-kernel.ts does the same in plain JavaScript, float for float: a change
// in the order of operations here must be made there too. Parameters are described in parser/kernel.ts.

const FLOAT: usize = 4;
const SHORT: usize = 2;
const LARGEST_ACTIVATION: f32 = 2047;

@inline function splat(value: f32): v128 { return f32x4.splat(value); }
@inline function loadFloats(address: usize): v128 { return v128.load(address); }
@inline function add(a: v128, b: v128): v128 { return f32x4.add(a, b); }
@inline function mul(a: v128, b: v128): v128 { return f32x4.mul(a, b); }

@inline function laneSum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** e to the power of each lane, to about 1e-6: 2^round(t) times a polynomial for the rest (Cephes). */
@inline function exp(x: v128): v128 {
  const t = mul(f32x4.min(f32x4.max(x, splat(-87)), splat(87)), splat(1.44269504));
  const whole = f32x4.nearest(t);
  const rest = f32x4.sub(t, whole);
  let p = splat(1.3333558e-3);
  p = add(mul(p, rest), splat(9.6181291e-3));
  p = add(mul(p, rest), splat(5.5504109e-2));
  p = add(mul(p, rest), splat(2.4022651e-1));
  p = add(mul(p, rest), splat(6.9314718e-1));
  p = add(mul(p, rest), splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return mul(p, power);
}

@inline function sigmoid(x: v128): v128 {
  return f32x4.div(splat(1), add(splat(1), exp(f32x4.neg(x))));
}

@inline function toShorts(x: usize, scale: v128): v128 {
  const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(mul(loadFloats(x), scale)));
  const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(mul(loadFloats(x + 4 * FLOAT), scale)));
  return i16x8.narrow_i32x4_s(low, high);
}

export function quantiseRows(x: usize, rows: i32, columns: i32, out: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    let largest4 = splat(1e-9);
    for (let k = 0; k < columns; k += 4) largest4 = f32x4.max(largest4, f32x4.abs(loadFloats(x + <usize>k * FLOAT)));
    const largest = max(
      max(f32x4.extract_lane(largest4, 0), f32x4.extract_lane(largest4, 1)),
      max(f32x4.extract_lane(largest4, 2), f32x4.extract_lane(largest4, 3)),
    );
    store<f32>(scales + <usize>row * FLOAT, largest / LARGEST_ACTIVATION);
    quantiseFixed(x, columns, LARGEST_ACTIVATION / largest, out);
    x += <usize>columns * FLOAT;
    out += <usize>columns * SHORT;
  }
}

export function quantiseFixed(x: usize, count: i32, scale: f32, out: usize): void {
  const scale4 = splat(scale);
  for (let k = 0; k < count; k += 8) v128.store(out + <usize>k * SHORT, toShorts(x + <usize>k * FLOAT, scale4));
}

export function windows(x: usize, start: i32, end: i32, width: i32, out: usize): void {
  const bytes = <usize>width * SHORT;
  for (let row = start; row < end; row++) {
    let target = out + <usize>row * 3 * bytes;
    for (let neighbour = row - 1; neighbour <= row + 1; neighbour++) {
      if (neighbour < start || neighbour >= end) memory.fill(target, 0, bytes);
      else memory.copy(target, x + <usize>neighbour * bytes, bytes);
      target += bytes;
    }
  }
}

@inline function accumulate(sum: v128, pair: v128, weights: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(pair, weights));
}

@inline function storeOutputs(out: usize, sum: v128, rowScale: v128, weightScale: v128, bias: v128): void {
  v128.store(out, add(bias, mul(mul(rowScale, weightScale), f32x4.convert_i32x4_s(sum))));
}

export function linear(
  x: usize, scales: usize, rows: i32, inputs: i32,
  weights: usize, weightScales: usize, outputs: i32, bias: usize, out: usize,
): void {
  const rowBytes = <usize>inputs * SHORT;
  const outBytes = <usize>outputs * FLOAT;
  for (let n = 0; n < outputs; n += 8) {
    const panel = weights + <usize>n * <usize>inputs;
    const column = <usize>n * FLOAT;
    const scaleA = loadFloats(weightScales + column);
    const scaleB = loadFloats(weightScales + column + 4 * FLOAT);
    const biasA = loadFloats(bias + column);
    const biasB = loadFloats(bias + column + 4 * FLOAT);
    let row = 0;
    // Four rows at a time, so that each weight is loaded and widened once for all four.
    for (; row + 4 <= rows; row += 4) {
      const x0 = x + <usize>row * rowBytes;
      const x1 = x0 + rowBytes;
      const x2 = x1 + rowBytes;
      const x3 = x2 + rowBytes;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      let b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      let w = panel;
      for (let k: usize = 0; k < rowBytes; k += 4) {
        const wA = v128.load_ext<i8>(w);
        const wB = v128.load_ext<i8>(w + 8);
        w += 16;
        const p0 = v128.load_splat<i32>(x0 + k);
        a0 = accumulate(a0, p0, wA);
        b0 = accumulate(b0, p0, wB);
        const p1 = v128.load_splat<i32>(x1 + k);
        a1 = accumulate(a1, p1, wA);
        b1 = accumulate(b1, p1, wB);
        const p2 = v128.load_splat<i32>(x2 + k);
        a2 = accumulate(a2, p2, wA);
        b2 = accumulate(b2, p2, wB);
        const p3 = v128.load_splat<i32>(x3 + k);
        a3 = accumulate(a3, p3, wA);
        b3 = accumulate(b3, p3, wB);
      }
      let y = out + <usize>row * outBytes + column;
      const s = scales + <usize>row * FLOAT;
      const r0 = v128.load_splat<f32>(s);
      storeOutputs(y, a0, r0, scaleA, biasA);
      storeOutputs(y + 16, b0, r0, scaleB, biasB);
      y += outBytes;
      const r1 = v128.load_splat<f32>(s + FLOAT);
      storeOutputs(y, a1, r1, scaleA, biasA);
      storeOutputs(y + 16, b1, r1, scaleB, biasB);
      y += outBytes;
      const r2 = v128.load_splat<f32>(s + 2 * FLOAT);
      storeOutputs(y, a2, r2, scaleA, biasA);
      storeOutputs(y + 16, b2, r2, scaleB, biasB);
      y += outBytes;
      const r3 = v128.load_splat<f32>(s + 3 * FLOAT);
      storeOutputs(y, a3, r3, scaleA, biasA);
      storeOutputs(y + 16, b3, r3, scaleB, biasB);
    }
    for (; row < rows; row++) {
      const x0 = x + <usize>row * rowBytes;
      let a = i32x4.splat(0), b = a;
      let w = panel;
      for (let k: usize = 0; k < rowBytes; k += 4) {
        const pair = v128.load_splat<i32>(x0 + k);
        a = accumulate(a, pair, v128.load_ext<i8>(w));
        b = accumulate(b, pair, v128.load_ext<i8>(w + 8));
        w += 16;
      }
      const y = out + <usize>row * outBytes + column;
      const r = v128.load_splat<f32>(scales + <usize>row * FLOAT);
      storeOutputs(y, a, r, scaleA, biasA);
      storeOutputs(y + 16, b, r, scaleB, biasB);
    }
  }
}

export function layerNorm(x: usize, rows: i32, width: i32, gain: usize, bias: usize, out: usize): void {
  const bytes = <usize>width * FLOAT;
  for (let row = 0; row < rows; row++) {
    let sum = splat(0);
    for (let k: usize = 0; k < bytes; k += 16) sum = add(sum, loadFloats(x + k));
    const mean = splat(laneSum(sum) / <f32>width);
    let squares = splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const centred = f32x4.sub(loadFloats(x + k), mean);
      squares = add(squares, mul(centred, centred));
    }
    const factor = splat(<f32>1 / sqrt<f32>(laneSum(squares) / <f32>width + <f32>1e-5));
    for (let k: usize = 0; k < bytes; k += 16) {
      const centred = mul(factor, f32x4.sub(loadFloats(x + k), mean));
      v128.store(out + k, add(loadFloats(bias + k), mul(loadFloats(gain + k), centred)));
    }
    x += bytes;
    out += bytes;
  }
}

export function addGated(x: usize, gated: usize, rows: i32, width: i32): void {
  const bytes = <usize>width * FLOAT;
  for (let row = 0; row < rows; row++) {
    for (let k: usize = 0; k < bytes; k += 16) {
      v128.store(x + k, add(loadFloats(x + k), mul(loadFloats(gated + k), sigmoid(loadFloats(gated + bytes + k)))));
    }
    x += bytes;
    gated += 2 * bytes;
  }
}

export function rectify(x: usize, count: i32, slope: f32): void {
  const end = x + <usize>count * FLOAT;
  const slope4 = splat(slope);
  for (; x < end; x += 16) {
    const value = loadFloats(x);
    v128.store(x, add(f32x4.max(value, splat(0)), mul(slope4, f32x4.min(value, splat(0)))));
  }
}

export function softmax(x: usize, rows: i32, count: i32, stride: i32): void {
  const bytes = <usize>stride * FLOAT;
  for (let row = 0; row < rows; row++) {
    let largest = load<f32>(x);
    for (let k = 1; k < count; k++) largest = max(largest, load<f32>(x + <usize>k * FLOAT));
    for (let k = count; k < stride; k++) store<f32>(x + <usize>k * FLOAT, -1e4);
    const largest4 = splat(largest);
    let sum = splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const power = exp(f32x4.sub(loadFloats(x + k), largest4));
      v128.store(x + k, power);
      sum = add(sum, power);
    }
    const factor = splat(<f32>1 / laneSum(sum));
    for (let k: usize = 0; k < bytes; k += 16) v128.store(x + k, mul(loadFloats(x + k), factor));
    x += bytes;
  }
}

export function recurrence(gates: usize, start: i32, end: i32, width: i32, out: usize): void {
  const lane = <usize>width * FLOAT;
  for (let k: usize = 0; k < lane; k += 16) {
    let state = splat(0);
    for (let row = start; row < end; row++) {
      const gate = gates + <usize>row * 4 * lane + k;
      state = step(state, gate, lane);
      v128.store(out + <usize>row * 2 * lane + k, state);
    }
    state = splat(0);
    for (let row = end - 1; row >= start; row--) {
      const gate = gates + <usize>row * 4 * lane + lane + k;
      state = step(state, gate, lane);
      v128.store(out + <usize>row * 2 * lane + lane + k, state);
    }
  }
}

@inline function step(state: v128, gate: usize, lane: usize): v128 {
  const value = loadFloats(gate);
  return add(value, mul(sigmoid(loadFloats(gate + 2 * lane)), f32x4.sub(state, value)));
}

export function dots(a: usize, rows: i32, b: usize, count: i32, width: i32, out: usize): void {
  const bytes = <usize>width * FLOAT;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < count; column++) {
      const other = b + <usize>column * bytes;
      let sum = splat(0);
      for (let k: usize = 0; k < bytes; k += 16) sum = add(sum, mul(loadFloats(a + k), loadFloats(other + k)));
      store<f32>(out, laneSum(sum));
      out += FLOAT;
    }
    a += bytes;
  }
}
