const PRIMES = [0x01000193, 0x85ebca6b] as const;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;
/** Of the second half so many bits fit beside the first into a safe integer. */
const REST = 2 ** 21;

const half = (text: string, seed: number, prime: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash >>> 0;
};

/** 53 bits of a text: two in a million of them are alike by less than one chance in a thousand. */
const fingerprint = (text: string): number =>
  half(text, SEEDS[0], PRIMES[0]) * REST + (half(text, SEEDS[1], PRIMES[1]) % REST);

/** Remembers which references came, in a few bytes each, however long they are. */
export class ReferencesSeen {
  readonly #seen = new Set<number>();

  /** False where the reference came before. */
  add(reference: string): boolean {
    const print = fingerprint(reference);
    if (this.#seen.has(print)) return false;
    this.#seen.add(print);
    return true;
  }
}
