/** SHA-256 after FIPS 180-4, for ids made where no platform is at hand. */

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;

const fractionBits = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const isPrime = (value: number): boolean => {
  for (let divisor = 2; divisor * divisor <= value; divisor += 1)
    if (value % divisor === 0) return false;
  return true;
};

const primes = (many: number): readonly number[] => {
  const found: number[] = [];
  for (let value = 2; found.length < many; value += 1) if (isPrime(value)) found.push(value);
  return found;
};

const ROUND_CONSTANTS = Int32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)));
const START = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const padded = (message: Uint8Array): DataView => {
  const blocks = Math.ceil((message.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const bytes = new Uint8Array(blocks * BLOCK_BYTES);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - LENGTH_BYTES, BigInt(message.length) * 8n);
  return view;
};

const at = (words: Int32Array, index: number): number => words[index] ?? 0;

const schedule = (view: DataView, offset: number): Int32Array => {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(words, index - 15), at(words, index - 2)];
    const small0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const small1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + small0 + at(words, index - 7) + small1;
  }
  return words;
};

const compress = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = (h + big1 + chosen + at(ROUND_CONSTANTS, index) + at(words, index)) | 0;
    const big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + big0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
};

/** Of the text in UTF-8, hexadecimal. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  const state = START.slice();
  for (let offset = 0; offset < view.byteLength; offset += BLOCK_BYTES)
    compress(state, schedule(view, offset));
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
