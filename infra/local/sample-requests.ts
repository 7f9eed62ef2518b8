import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** From sound to failed; each file is the body of `POST /v1/assessments`. */
export const SAMPLE_IDS = [
  'apple',
  'fuyao-glass',
  'marvell',
  'nippon-sheet-glass',
  'bed-bath-and-beyond',
  'kangmei-pharmaceutical',
] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

/** From the project's root, as people type it. */
export const samplePath = (id: SampleId): string => `infra/local/samples/${id}.json`;

export const sampleText = (id: SampleId): Promise<string> =>
  readFile(fileURLToPath(new URL(`samples/${id}.json`, import.meta.url)), 'utf8');

/** Small enough to type: what a newcomer changes into a company of their own. */
export const SMALLEST_REQUEST = {
  company: { id: 'my-company', name: 'My Company Ltd. (invented)', country: 'CN' },
  asOf: '2025-06-30',
  statements: [
    {
      period: { end: '2024-12-31' },
      standard: 'CAS',
      currency: 'CNY',
      unit: '万元',
      assurance: 'audited',
      lines: {
        revenue: '52000',
        costOfSales: '39000',
        profitBeforeTax: '4100',
        interestExpense: '620',
        netIncome: '3150',
        currentAssets: '31000',
        inventory: '8200',
        totalAssets: '64000',
        currentLiabilities: '21000',
        totalLiabilities: '33000',
        totalEquity: '31000',
        operatingCashFlow: '4400',
      },
    },
  ],
} as const;
