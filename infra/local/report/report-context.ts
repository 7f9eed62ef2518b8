import type { UpgradeDocument } from '../../../shared/application/describe-upgrade.ts';
import type { AssessmentDocument } from '../../../shared/contracts/assessment-output.ts';
import type { Language, Text } from '../../../shared/kernel/text.ts';
import type { Style } from './style.ts';

/** What every section of the report is written from and for. */
export interface ReportContext {
  readonly assessment: AssessmentDocument;
  /** What would lift the grade; absent where it was not looked for. */
  readonly upgrade?: UpgradeDocument;
  readonly language: Language;
  readonly style: Style;
  /** Columns to write for. */
  readonly width: number;
}

/** Lines of one section, without the empty line that sets it apart. */
export type Section = (context: ReportContext) => readonly string[];

export const say = ({ language }: ReportContext, text: Text): string => text[language];

export const heading = ({ language, style }: ReportContext, text: Text): string =>
  style.strong(text[language]);

export const INDENT = '  ';

export const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => INDENT + line);
