/** Asset correlations of corporates at the highest and at the lowest PD. */
const CORRELATION_LOW = 0.12;
const CORRELATION_HIGH = 0.24;
const DECAY = 50;

/**
 * How much a corporate's fate is the economy's, falling from 24 % to 12 % with its PD.
 * Source: Basel Committee, CRE31.5, without the adjustments for small firms and financials.
 */
export const assetCorrelationOfCorporate = (pd: number): number => {
  const weight = (1 - Math.exp(-DECAY * pd)) / (1 - Math.exp(-DECAY));
  return CORRELATION_LOW * weight + CORRELATION_HIGH * (1 - weight);
};
