import { benchmarkSection } from './benchmark-section.ts';
import { capSection } from './cap-section.ts';
import {
  accountingSection,
  assumptionSection,
  handlingSection,
  limitSection,
  priceSection,
} from './decision-sections.ts';
import { dimensionSection } from './dimension-section.ts';
import { driverSection } from './driver-section.ts';
import { headerSection, noticesSection } from './header-section.ts';
import { indicatorSection } from './indicator-section.ts';
import { qualitySection } from './quality-section.ts';
import { missingSection, pathSection, ratingSection } from './rating-section.ts';
import type { ReportContext, Section } from './report-context.ts';
import { traceSection } from './trace-section.ts';
import { upgradeSection } from './upgrade-section.ts';

/** In the order in which a credit officer asks. */
const SECTIONS: readonly Section[] = [
  headerSection,
  ratingSection,
  pathSection,
  capSection,
  dimensionSection,
  driverSection,
  missingSection,
  limitSection,
  priceSection,
  accountingSection,
  handlingSection,
  upgradeSection,
  assumptionSection,
  benchmarkSection,
  qualitySection,
  indicatorSection,
  noticesSection,
];

/** The whole assessment as text; with `trace` only that indicator, down to its lines. */
export const reportOf = (context: ReportContext, trace?: string): string => {
  const sections =
    trace === undefined
      ? SECTIONS.map((section) => section(context))
      : [traceSection(context, trace)];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
};
