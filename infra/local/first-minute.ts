import {
  type AssessmentAnswer,
  assessmentAnswerSchema,
  problemAnswerSchema,
  type UpgradeAnswer,
  upgradeAnswerSchema,
} from './report/assessment-answer.ts';
import { decisionLines } from './report/decision-overview.ts';
import { type OverviewRow, overviewLines } from './report/overview.ts';
import { type Style, styleFor } from './report/style.ts';
import {
  SAMPLE_IDS,
  type SampleId,
  SMALLEST_REQUEST,
  samplePath,
  sampleText,
} from './sample-requests.ts';

export interface FirstMinute {
  readonly baseUrl: string;
  readonly token: string;
  /** Emphasis; as standard output bears it unless given. */
  readonly style?: Style;
  /** Where a line goes; standard output unless given. */
  readonly print?: (line: string) => void;
}

const ASSESSMENTS = '/v1/assessments';
const SIMULATIONS = '/v1/simulations';

const HEADERS = { 'content-type': 'application/json', 'accept-language': 'en' };

/** What a refusal says, on one line. */
const whyOf = (status: number, body: unknown): string => {
  const problem = problemAnswerSchema.safeParse(body);
  if (!problem.success) return `HTTP ${status}, and the answer was not understood`;
  const { title, detail = '', errors = [] } = problem.data;
  const [first] = errors;
  const offence = first === undefined ? '' : ` ${first.pointer}: ${first.detail}`;
  return `HTTP ${status} ${title} ${detail}${offence}`;
};

const refused = (name: string, why: string): OverviewRow => ({ kind: 'refused', name, why });

const readBody = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
};

/** The innermost reason: a fetch that failed says no more than that itself. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
};

const post = async ({ baseUrl, token }: FirstMinute, id: SampleId): Promise<OverviewRow> => {
  try {
    const response = await fetch(`${baseUrl}${ASSESSMENTS}`, {
      method: 'POST',
      headers: { ...HEADERS, authorization: `Bearer ${token}` },
      body: await sampleText(id),
    });
    const body = await readBody(response);
    if (!response.ok) return refused(id, whyOf(response.status, body));
    const answer = assessmentAnswerSchema.safeParse(body);
    return answer.success
      ? { kind: 'assessed', answer: answer.data }
      : refused(id, `HTTP ${response.status}, and the answer was not understood`);
  } catch (error) {
    return refused(id, reasonOf(error));
  }
};

/** The path to the next grade; asked apart, for it takes dozens of assessments. */
const askUpgrade = async (
  { baseUrl, token }: FirstMinute,
  { companyId, asOf }: AssessmentAnswer,
): Promise<UpgradeAnswer | undefined> => {
  try {
    const response = await fetch(`${baseUrl}${SIMULATIONS}`, {
      method: 'POST',
      headers: { ...HEADERS, authorization: `Bearer ${token}` },
      body: JSON.stringify({ companyId, asOf, pathToUpgrade: true }),
    });
    return upgradeAnswerSchema.parse(await readBody(response)).pathToUpgrade;
  } catch {
    return undefined;
  }
};

const LEGEND =
  'Scores 0–100: profitability, leverage and liquidity, cash flow, efficiency, growth, size and ' +
  'volatility. Industry,\nmanagement, payment and legal are an officer’s to score: nothing was given, ' +
  'which widens the range of grades.\nNew credit, rate, stage and class are suggestions under the ' +
  'default policy (GET /v1/policy) for a loan of up to a year\nwithout collateral; concentration counts ' +
  'once the policy holds the bank’s own capital. ↑ is the cheapest way to the\nnext grade that was found.';

const REMARKS =
  'Real figures from public annual reports, see infra/local/samples/SOURCES.md. Bed Bath & Beyond is ' +
  'rated from its\nstatements alone, after it had filed for Chapter 11; Kangmei is a case of fraud, ' +
  'seen in hindsight.';

const address = (assessed: AssessmentAnswer | undefined): string =>
  assessed === undefined
    ? '/v1/companies/{id}/assessments/{assessment id}'
    : `/v1/companies/${assessed.companyId}/assessments/${assessed.id}`;

const nextSteps = ({ baseUrl, token }: FirstMinute, assessed: AssessmentAnswer | undefined) => [
  `Post a company of your own (the token lasts an hour; another: npm run -s token -- --tenant demo)`,
  '',
  `  TOKEN=${token}`,
  `  curl -s ${baseUrl}${ASSESSMENTS} -H "authorization: Bearer $TOKEN" \\`,
  `    -H 'content-type: application/json' -d '${JSON.stringify(SMALLEST_REQUEST)}'`,
  '',
  'or from a file',
  '',
  `  curl -s ${baseUrl}${ASSESSMENTS} -H "authorization: Bearer $TOKEN" \\`,
  `    -H 'content-type: application/json' -d @${samplePath('marvell')}`,
  '',
  'Why that grade: every step, contribution and figure',
  '',
  `  curl -s ${baseUrl}${address(assessed)} -H "authorization: Bearer $TOKEN"`,
  `  npm run -s assess -- ${samplePath('apple')}     # the same as a report, without the API`,
  '',
  `Documentation   ${baseUrl}/docs`,
];

/**
 * What a newcomer sees once requests are served: the samples rated through the API, one after the
 * other, and what to try next. A sample that fails is shown as failed.
 */
export const runFirstMinute = async (minute: FirstMinute): Promise<void> => {
  const { style = styleFor(process.stdout, process.env), print = console.log } = minute;
  const rows: OverviewRow[] = [];
  for (const id of SAMPLE_IDS) rows.push(await post(minute, id));
  const assessed = rows.flatMap((row) => (row.kind === 'assessed' ? [row.answer] : []));
  const decided = [];
  for (const answer of assessed) {
    const upgrade = await askUpgrade(minute, answer);
    decided.push({ answer, ...(upgrade === undefined ? {} : { upgrade }) });
  }
  const lines = [
    '',
    ...overviewLines(rows, style),
    '',
    ...decisionLines(decided, style),
    '',
    ...LEGEND.split('\n').map(style.faint),
    ...REMARKS.split('\n').map(style.faint),
    '',
    ...nextSteps(minute, assessed[0]),
    '',
  ];
  for (const line of lines) print(line);
};
