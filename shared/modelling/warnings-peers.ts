import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { usDollarRate } from '../domain/currencies/reference-rates.ts';
import type { Segment } from '../domain/models/rating-model.ts';
import { chooseSegment } from '../domain/rating/segment.ts';
import { StatementSeries } from '../domain/statements/series.ts';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import type { PdPercentiles } from '../domain/warnings/pd-percentiles.ts';
import { yearOf } from '../kernel/dates.ts';
import type { Text } from '../kernel/text.ts';
import { percentilesOf } from './backtest/peer-percentiles.ts';
import { readFirmYears } from './firm-years.ts';
import { progressBar } from './progress.ts';
import { segmentScorer } from './scoring/statement-scorer.ts';
import { statementMapSchema } from './statement-map.ts';

const USAGE = `npm run warnings:peers -- [--data FILE] [--map MAP] [--check]

Scores the last three fiscal years of a file by the champion of each statement's segment and writes
how the PDs lie: the peers of the PD trigger. --check writes nothing and fails where the committed
table is not what the data and the models give.`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = join(ROOT, '../shared/data/us-corporate-failures-dev.csv.gz');
const MAP = fileURLToPath(new URL('./maps/us-corporate-failures.json', import.meta.url));
const TABLE = join(ROOT, 'shared/domain/warnings/pd-percentiles-us-listed.ts');

const YEARS = 3;
/** Fewer statements than these make no peers. */
const STATEMENTS_MIN = 500;

const GROUPS: Readonly<Partial<Record<Segment, Text>>> = {
  large: { en: 'large listed US companies', zh: '美国大型上市公司' },
  mid: { en: 'mid-sized listed US companies', zh: '美国中型上市公司' },
  sme: { en: 'small listed US companies', zh: '美国小型上市公司' },
};

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    map: { type: 'string', default: MAP },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const segmentOf = (statement: FinancialStatement): Segment => {
  const rate = usDollarRate(statement.currency, yearOf(statement.period.end));
  const figures = rate === undefined ? {} : { usDollarRate: rate };
  return chooseSegment(new StatementSeries([statement]), figures).segment;
};

const textLiteral = (value: string): string => `'${value.replaceAll("'", '’')}'`;

const WIDTH = 100;

/** As the formatter breaks it. */
const member = (name: string, value: string): string => {
  const line = `      ${name}: ${textLiteral(value)},`;
  return line.length <= WIDTH ? line : `      ${name}:\n        ${textLiteral(value)},`;
};

const tableLiteral = ({ segment, group, asOf, companies, points, source }: PdPercentiles) => [
  '  {',
  `    segment: ${textLiteral(segment)},`,
  `    group: { en: ${textLiteral(group.en)}, zh: ${textLiteral(group.zh)} },`,
  `    asOf: isoDate(${textLiteral(asOf)}),`,
  `    companies: ${companies},`,
  '    points: [',
  ...points.map(({ percentile, pd }) => `      { percentile: ${percentile}, pd: ${pd} },`),
  '    ],',
  '    source: {',
  member('citation', source.citation),
  member('locator', source.locator),
  `      confidence: ${textLiteral(source.confidence)},`,
  '    },',
  '  },',
];

const render = (tables: readonly PdPercentiles[]): string =>
  [
    '// Written by `npm run warnings:peers`; do not edit.',
    '',
    "import { isoDate } from '../../kernel/dates.ts';",
    "import type { PdPercentiles } from './pd-percentiles.ts';",
    '',
    '/** How PDs of listed US companies lay, until a bank supplies its own portfolio’s. */',
    'export const PD_PERCENTILES_US_LISTED: readonly PdPercentiles[] = [',
    ...tables.flatMap(tableLiteral),
    '];',
    '',
  ].join('\n');

const run = async (): Promise<void> => {
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(options.data)) {
    console.log(`skipped: there is no ${options.data}`);
    return;
  }
  const map = statementMapSchema.parse(JSON.parse(readFileSync(options.map, 'utf8')));
  const all = (await readFirmYears(options.data, map)).filter((each) => each.kind === 'read');
  const last = Math.max(...all.map(({ statements: [{ period }] }) => yearOf(period.end)));
  const recent = all.filter(({ statements: [{ period }] }) => yearOf(period.end) > last - YEARS);
  const score = segmentScorer();
  const bar = progressBar('scores');
  const pds = new Map<Segment, number[]>();
  recent.forEach(({ statements }, place) => {
    bar(place + 1, recent.length);
    const scored = score(statements);
    if (scored.kind === 'unrated') return;
    const segment = segmentOf(statements[0]);
    pds.set(segment, [...(pds.get(segment) ?? []), scored.pd]);
  });
  const tables = [...pds]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([segment, own]) => {
      const group = GROUPS[segment];
      if (group === undefined || own.length < STATEMENTS_MIN) return [];
      const source = {
        citation: map.source,
        locator: `PDs by the product’s champion of fiscal years ${last - YEARS + 1} to ${last}`,
        confidence: 'secondary',
      } as const;
      return percentilesOf(own, { segment, group, year: last, source }) ?? [];
    });
  const content = render(tables);
  const isSame = existsSync(TABLE) && readFileSync(TABLE, 'utf8') === content;
  if (!options.check) writeFileSync(TABLE, content);
  console.log(isSame ? 'the table is what the data give' : options.check ? 'DIFFERS' : 'wrote it');
  if (options.check && !isSame) process.exitCode = 1;
};

await run();
