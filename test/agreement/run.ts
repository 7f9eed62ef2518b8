import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { issueAccessToken } from '../../infra/local/access-token.ts';
import {
  type AgencyComparison,
  agencyAgreement,
} from '../../shared/domain/validation/agency-agreement.ts';
import type { Computed } from '../../shared/domain/validation/not-computable.ts';
import { addDays } from '../../shared/kernel/dates.ts';
import { type FirmYear, openCsv, readFirmYears } from '../../shared/modelling/firm-years.ts';
import { type Row, statementMapSchema } from '../../shared/modelling/statement-map.ts';
import { startLocalStack } from '../integration/local-stack.ts';
import { type Api, type PostedAssessment, postAssessment } from './assessments.ts';
import { wireStatement } from './wire-statement.ts';

const USAGE = `npm run agreement -- [--data DIR] [--url ADDRESS]

Posts real statements to the API over HTTP and compares the grades with those that agencies gave.
Without --url it starts a local API of its own. --data defaults to ../shared/data.`;

const RATED = 'rated-statements-dev.csv';
const COMPANY_FACTS = ['companyfacts-CIK0000320193.json.gz', 'companyfacts-CIK0001835632.json.gz'];
const MAP = new URL('../../shared/modelling/maps/rated-statements.json', import.meta.url);
const RETAINED_REFUSALS = 5;
/** Agencies rated these statements 60 to 500 days after the period. */
const DAYS_AFTER_PERIOD = 120;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    url: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

type Read = Extract<FirmYear, { kind: 'read' }>;

/** One row as a request: the statements known by then, seen a few months after the period. */
const requestOf = (each: Read) => {
  const [newest] = each.statements;
  return {
    company: { id: `${each.firm}-${newest.period.end}`, name: each.firm, country: 'US' },
    asOf: addDays(newest.period.end, DAYS_AFTER_PERIOD),
    statements: each.statements.map(wireStatement),
  };
};

const readNotches = async (file: string): Promise<readonly number[]> => {
  const notches: number[] = [];
  // The file counts from AAA = 0, the master scale from 1.
  for await (const row of openCsv(file)) notches.push(Number((row as Row).agency_notch_mean) + 1);
  return notches;
};

const text = (value: Computed<number>): string =>
  value.kind === 'ok' ? value.value.toFixed(3) : value.failure;

const comparisonOf = (posted: PostedAssessment, agencyNotch: number): AgencyComparison[] =>
  posted.notch === undefined || posted.logOdds === undefined
    ? []
    : [{ ownNotch: posted.notch, ownScore: posted.logOdds, agencyNotch }];

const printAgreement = (pairs: readonly AgencyComparison[]): void => {
  const agreement = agencyAgreement(pairs);
  if (agreement.kind === 'failed') {
    console.log(`agreement           ${agreement.failure}`);
    return;
  }
  const { count, within, biasMean, distanceMean } = agreement.value;
  const { rankCorrelation, rankCorrelationOfScores, investmentGradeAuc } = agreement.value;
  console.log(`rated               ${count}`);
  console.log(`Spearman's rho      ${text(rankCorrelation)} of grades`);
  console.log(`                    ${text(rankCorrelationOfScores)} of log-odds`);
  for (const { notches, share } of within)
    console.log(`within ${notches} notches    ${(share * 100).toFixed(1)}%`);
  console.log(`mean difference     ${biasMean.toFixed(2)} notches (above 0: we are more severe)`);
  console.log(`mean distance       ${distanceMean.toFixed(2)} notches`);
  console.log(`investment grade    AUC ${text(investmentGradeAuc)}`);
};

const printStatuses = (posted: readonly PostedAssessment[]): void => {
  const counts = new Map<number, number>();
  for (const { status } of posted) counts.set(status, (counts.get(status) ?? 0) + 1);
  console.log(
    `answers             ${[...counts].map(([status, n]) => `${status}: ${n}`).join(', ')}`,
  );
  for (const { refusal } of posted.filter((each) => each.refusal).slice(0, RETAINED_REFUSALS))
    console.log(`  ${refusal}`);
};

const checkRated = async (api: Api, folder: string): Promise<readonly PostedAssessment[]> => {
  const file = `${folder}/${RATED}`;
  const map = statementMapSchema.parse(JSON.parse(readFileSync(MAP, 'utf8')));
  const [rows, notches] = await Promise.all([readFirmYears(file, map), readNotches(file)]);
  const posted: PostedAssessment[] = [];
  const pairs: AgencyComparison[] = [];
  for (const each of rows) {
    if (each.kind === 'unreadable') throw new Error(`row ${each.row}: ${each.reason}`);
    const answer = await postAssessment(api, requestOf(each));
    posted.push(answer);
    pairs.push(...comparisonOf(answer, notches[each.row] ?? Number.NaN));
  }
  console.log(`${RATED}: ${rows.length} firm-years`);
  printStatuses(posted);
  printAgreement(pairs);
  return posted;
};

const checkCompanyFacts = async (
  api: Api,
  folder: string,
): Promise<readonly PostedAssessment[]> => {
  const posted: PostedAssessment[] = [];
  for (const name of COMPANY_FACTS) {
    const content = JSON.parse(gunzipSync(readFileSync(`${folder}/${name}`)).toString('utf8'));
    const company = { id: `cik-${content.cik}`, name: content.entityName, country: 'US' };
    const answer = await postAssessment(api, {
      company,
      imports: [{ format: 'companyfacts', content }],
    });
    posted.push(answer);
    console.log(`${name}: ${content.entityName} ${answer.grade ?? 'not rated'}`);
    printStatuses([answer]);
  }
  return posted;
};

const run = async (): Promise<void> => {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(`${values.data}/${RATED}`)) {
    console.log(`skipped: there is no ${values.data}/${RATED}`);
    return;
  }
  const own = values.url === undefined ? await startLocalStack() : undefined;
  try {
    const baseUrl = values.url ?? own?.baseUrl ?? '';
    const token = await issueAccessToken({ tenant: 'agreement' });
    const api = { baseUrl, token };
    const posted = [
      ...(await checkRated(api, values.data)),
      ...(await checkCompanyFacts(api, values.data)),
    ];
    const broken = posted.filter(({ status }) => status >= 500).length;
    console.log(`server errors       ${broken}`);
    if (broken > 0) process.exitCode = 1;
  } finally {
    await own?.close();
  }
};

await run();
