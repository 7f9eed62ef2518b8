import { formatOutcome } from '../../../shared/domain/explanation/format-value.ts';
import type { Indicator } from '../../../shared/domain/indicators/indicator.ts';
import { decimal } from '../../../shared/kernel/decimal.ts';
import { type ReportContext, say } from './report-context.ts';

/** `0.5× … 2.0×`: from weak to strong; empty where the declaration gives no band. */
export const bandText = (context: ReportContext, { band, unit }: Indicator): string => {
  if ('none' in band) return '';
  const [weak, strong] = [band.weak, band.strong].map((text) =>
    say(context, formatOutcome({ kind: 'measured', value: decimal(text) }, unit)),
  );
  return `${weak} … ${strong}`;
};
