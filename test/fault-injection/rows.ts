import { invented } from '../../shared/contracts/examples.ts';

const { company, statement2024, statement2023 } = invented;

const scaled = (lines: Readonly<Record<string, string>>, factor: number) =>
  Object.fromEntries(
    Object.entries(lines).map(([line, value]) => [line, String(Number(value) * factor)]),
  );

/** Ways in which upstream systems get a request wrong. */
const MISTAKES: readonly ((request: Record<string, unknown>) => unknown)[] = [
  (request) => ({ ...request, asOf: 'yesterday' }),
  ({ company: _, ...request }) => request,
  (request) => ({ ...request, statements: [{ ...statement2024, lines: { revenue: 'ten' } }] }),
  (request) => ({
    ...request,
    statements: [{ ...statement2024, lines: { ...statement2024.lines, totalAssets: '99999' } }],
  }),
  (request) => ({ ...request, statements: [] }),
];

export interface FaultRow {
  readonly reference: string;
  readonly isValid: boolean;
  readonly request: unknown;
}

/** One company to a row, each of another size; some of them wrong in one way or another. */
export const faultRow = (index: number, invalidShare: number, random: () => number): FaultRow => {
  const factor = 1 + (index % 997);
  const reference = `loan-${index}`;
  const request = {
    company: { id: `company-${index}`, ...company },
    statements: [
      { ...statement2024, lines: scaled(statement2024.lines, factor) },
      { ...statement2023, lines: scaled(statement2023.lines, factor) },
    ],
    asOf: '2025-05-15',
  };
  if (random() >= invalidShare) return { reference, isValid: true, request };
  const mistake = MISTAKES[Math.floor(random() * MISTAKES.length)];
  return { reference, isValid: false, request: mistake?.(request) ?? {} };
};
