import type { Source } from '../../source.ts';

/** Source of a threshold from the common practice of banks’ early-warning systems. */
export const practice = (locator: string): Source => ({
  citation: 'Common early-warning practice of Chinese banks',
  locator: `${locator}; from memory, to be confirmed against the bank’s own portfolio`,
  confidence: 'practice',
});
