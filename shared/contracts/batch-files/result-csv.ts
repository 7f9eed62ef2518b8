import type { Language, Text } from '../../kernel/text.ts';
import type { FilePlace } from '../../problems/refusal.ts';
import { csvFigure, csvLine, csvText } from './csv-text.ts';
import { placeText } from './merged-fields.ts';

/** One finding of an item that failed, in the language of the result. */
export interface ResultError {
  readonly code: string;
  readonly detail: string;
  readonly pointer?: string;
  readonly place?: FilePlace;
}

/** What became of one item, as far as it is known; figures as the API writes them. */
export interface ResultLine {
  readonly reference: string;
  /** `succeeded`, `failed`, `pending`, `cancelled` */
  readonly state: string;
  readonly companyId?: string;
  readonly companyName?: string;
  /** `rated` or `unrated` */
  readonly outcome?: string;
  readonly grade?: string;
  readonly pd?: string;
  /** Ends of the range that missing data leave open. */
  readonly gradeBest?: string;
  readonly gradeWorst?: string;
  readonly quality?: string;
  readonly limit?: string;
  readonly price?: string;
  readonly watchLevel?: string;
  readonly assessmentId?: string;
  /** The kind of problem of an item that failed. */
  readonly problem?: string;
  readonly detail?: string;
  readonly errors?: readonly ResultError[];
}

interface ResultColumn {
  readonly title: Text;
  readonly field: (line: ResultLine) => string;
}

/** `资产负债表 C5: "12o0" is no number.` */
const errorText = ({ place, pointer, detail }: ResultError): string => {
  const where = place === undefined ? (pointer ?? '') : placeText(place);
  return where === '' ? detail : `${where}: ${detail}`;
};

/** More of one item would only make the cell unreadable; all of them are in the NDJSON. */
const ERRORS_MAX = 20;

const errorsText = ({ detail, errors = [] }: ResultLine): string | undefined => {
  if (errors.length === 0) return detail;
  const more = errors.length > ERRORS_MAX ? [`… +${errors.length - ERRORS_MAX}`] : [];
  return [...errors.slice(0, ERRORS_MAX).map(errorText), ...more].join('\n');
};

const COLUMNS: readonly ResultColumn[] = [
  { title: { en: 'Reference', zh: '参考号' }, field: (line) => csvText(line.reference) },
  { title: { en: 'State', zh: '状态' }, field: (line) => csvText(line.state) },
  { title: { en: 'Company id', zh: '企业编号' }, field: (line) => csvText(line.companyId) },
  { title: { en: 'Company name', zh: '企业名称' }, field: (line) => csvText(line.companyName) },
  { title: { en: 'Outcome', zh: '评级结果' }, field: (line) => csvText(line.outcome) },
  { title: { en: 'Grade', zh: '等级' }, field: (line) => csvFigure(line.grade) },
  { title: { en: 'One-year PD', zh: '一年期违约概率' }, field: (line) => csvFigure(line.pd) },
  { title: { en: 'Best grade', zh: '最好等级' }, field: (line) => csvFigure(line.gradeBest) },
  { title: { en: 'Worst grade', zh: '最差等级' }, field: (line) => csvFigure(line.gradeWorst) },
  { title: { en: 'Statement quality', zh: '报表质量' }, field: (line) => csvText(line.quality) },
  { title: { en: 'Limit', zh: '授信限额' }, field: (line) => csvFigure(line.limit) },
  { title: { en: 'Price', zh: '定价' }, field: (line) => csvFigure(line.price) },
  { title: { en: 'Watch level', zh: '预警级别' }, field: (line) => csvText(line.watchLevel) },
  { title: { en: 'Assessment id', zh: '评级编号' }, field: (line) => csvText(line.assessmentId) },
  { title: { en: 'Problem', zh: '问题' }, field: (line) => csvText(line.problem) },
  { title: { en: 'Errors', zh: '错误' }, field: (line) => csvText(errorsText(line)) },
];

/** The titles of a result, one line with its end; put `BYTE_ORDER_MARK` before it for Excel. */
export const resultCsvHeader = (language: Language): string =>
  csvLine(COLUMNS.map(({ title }) => csvText(title[language])));

export const resultCsvRow = (line: ResultLine): string =>
  csvLine(COLUMNS.map(({ field }) => field(line)));

/** One finding a line, for whoever mends the file. */
export interface ErrorLine extends ResultError {
  readonly reference: string;
  readonly severity: 'error' | 'notice';
}

const ERROR_TITLES: readonly Text[] = [
  { en: 'Reference', zh: '参考号' },
  { en: 'Severity', zh: '级别' },
  { en: 'Sheet', zh: '工作表' },
  { en: 'Row', zh: '行' },
  { en: 'Column', zh: '列' },
  { en: 'Code', zh: '代码' },
  { en: 'Detail', zh: '说明' },
  { en: 'Pointer', zh: '指针' },
];

export const errorCsvHeader = (language: Language): string =>
  csvLine(ERROR_TITLES.map((title) => csvText(title[language])));

export const errorCsvRow = ({
  reference,
  severity,
  place,
  code,
  detail,
  pointer,
}: ErrorLine): string =>
  csvLine([
    csvText(reference),
    csvText(severity),
    csvText(place?.sheet),
    csvFigure(place?.row),
    csvText(place?.column),
    csvText(code),
    csvText(detail),
    csvText(pointer),
  ]);
