import type { Text } from '../../kernel/text.ts';
import { EXAMPLE_IDS } from './table-record.ts';

const [EXAMPLE = ''] = EXAMPLE_IDS;

/** What the first sheet of the template tells, a paragraph a row. */
export const TEMPLATE_GUIDE: readonly Text[] = [
  {
    en: 'Statements of companies for a batch of ratings',
    zh: '企业财务报表批量评级模板',
  },
  {
    en: 'One row a company on the sheet Companies, one row a company and period on each statement. The company id joins them.',
    zh: '“企业”表每家企业一行；各报表每家企业每个报告期一行，以企业编号相互关联。',
  },
  {
    en: `The rows with the id ${EXAMPLE} are a worked example of an invented company. They are passed over; overwrite or delete them.`,
    zh: `企业编号为 ${EXAMPLE} 的行为虚构企业示例，读取时跳过；可覆盖或删除。`,
  },
  {
    en: 'Dark titles have to be filled in; everything else may stay empty. What is empty is unknown, never nil. Write 0 or a dash where it is nil.',
    zh: '深色表头为必填，其余可不填。空白视为未知，不视为零；为零请填 0 或“—”。',
  },
  {
    en: 'Amounts are in the unit of the company’s row. A column Unit on a statement, or a unit in brackets behind a title, goes before it.',
    zh: '金额以企业行的“金额单位”为准；报表中另设“金额单位”列或表头括注单位的，以后者为准。',
  },
  {
    en: 'Amounts may have thousands separators, brackets or a minus for negatives, and full-width digits. Formulas count by their last result.',
    zh: '金额可用千分位，负数可用括号或负号，可用全角数字；公式取其最近计算结果。',
  },
  {
    en: 'Expenses and losses are positive under these titles. Under plain Chinese titles without the English, impairment losses follow the Chinese format, where a loss is negative.',
    zh: '本模板表头下费用与损失均填正数。仅用中文表头（无英文）时，减值损失按中国报表格式（损失以“-”号填列）理解。',
  },
  {
    en: 'Titles may be yours: names of Chinese statements, ours in either language, ids, IFRS or US-GAAP elements. Unknown columns are named with what was probably meant.',
    zh: '表头可自定：中国报表项目名称、本模板中英文名称、项目 id、IFRS 或 US-GAAP 元素均可识别；不识别的列将提示可能的名称。',
  },
  {
    en: 'What goes for single periods only, such as audit opinion, scope, version or document, may be a column of a statement as well.',
    zh: '仅适用于个别报告期的信息（审计意见、报表口径、报表版本、资料来源等）可在报表中增列。',
  },
  {
    en: 'Send the file with POST /v1/batches. Errors come back by sheet, row and column, all of them.',
    zh: '通过 POST /v1/batches 提交；所有错误按工作表、行、列一次性返回。',
  },
];
