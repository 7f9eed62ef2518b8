/**
 * Deterministic choices by firm: the same firm always falls the same way, on every machine, and
 * all its years together.
 */
const mixed = (firm: number, salt: number): number => {
  let hash = Math.imul(firm + 1 + salt * 104_729, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Which of `folds` a firm belongs to. */
export const foldOf = (firm: number, folds: number): number => mixed(firm, 0) % folds;

const PERCENT = 100;

/** Whether a firm is in the bag numbered `bag`, which holds `percent` of all firms. */
export const isInBag = (firm: number, bag: number, percent: number): boolean =>
  mixed(firm, bag + 1) % PERCENT < percent;
