import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import { RETIRE_BELOW_LIFT } from '../domain/warnings/effectiveness.ts';
import type { PdPercentiles } from '../domain/warnings/pd-percentiles.ts';
import type { RuleEvidence, RuleFigures } from '../domain/warnings/rule-evidence.ts';
import type { WarningRule } from '../domain/warnings/rules/warning-rule.ts';
import { RULES_OF_STATEMENTS } from './backtest/answerable-rules.ts';
import { renderEvidence } from './backtest/evidence-file.ts';
import {
  type AlertFigures,
  alertFigures,
  isAlertLevel,
  type Places,
  placesFrom,
  runLeads,
  thresholdAtRate,
  type WatchedFirm,
} from './backtest/measures.ts';
import { type PanelFirm, PUBLICATION_DAYS, panelFirms } from './backtest/panel.ts';
import { percentilesOf } from './backtest/peer-percentiles.ts';
import { ruleFigures } from './backtest/rule-figures.ts';
import { type WatchedYear, watchedYears } from './backtest/watched-firm.ts';
import { readFirmYears } from './firm-years.ts';
import { LEVEL_FROM_YEAR } from './fitting/fit-plan.ts';
import { progressBar } from './progress.ts';
import { statementMapSchema } from './statement-map.ts';

const USAGE = `npm run warnings:backtest -- [--data FILE] [--map MAP] [--write]

Runs the signals that read statements and the PD trigger, with their default parameters, over
firm-years with outcomes, through the fold that serves clients. PDs are from a model that never saw
the firm. Prints what was flagged ORANGE or worse before failures, how often it was flagged for
nothing, and Altman's Z'' at the same rate of alerts; then each rule by itself. --write keeps the
figures of the rules for the catalogue.`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = join(ROOT, '../shared/data/us-corporate-failures-dev.csv.gz');
const MAP = fileURLToPath(new URL('./maps/us-corporate-failures.json', import.meta.url));

const EVIDENCE = join(ROOT, 'shared/domain/warnings/rule-evidence-us-listed.ts');

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    map: { type: 'string', default: MAP },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const percent = (share: number): string =>
  Number.isFinite(share) ? `${(share * 100).toFixed(1)}%` : '–';

/** One table for each segment over all years: how PDs lie tells nothing of who failed. */
const peersOf = (firms: readonly PanelFirm[]): ReadonlyMap<string, PdPercentiles> => {
  const tables = SEGMENTS.flatMap((segment) => {
    const pds = firms
      .filter((firm) => firm.segment === segment)
      .flatMap(({ years }) => years.map(({ pd }) => pd));
    const table = percentilesOf(pds, {
      segment,
      group: { en: `${segment} firms of the file`, zh: `文件中的${segment}企业` },
      year: Math.max(...firms.flatMap(({ years }) => years.map(({ year }) => year))),
      source: { citation: 'the file itself', locator: 'all years', confidence: 'secondary' },
    });
    return table === undefined ? [] : [[segment, table] as const];
  });
  return new Map(tables);
};

const told = (figures: AlertFigures) => ({
  'alert rate': percent(figures.alertRate),
  'failures flagged a year ahead': percent(figures.flaggedYearAhead),
  'flagged by the last statement': percent(figures.flaggedAtLast),
  'median lead, months': figures.leadMonths?.toFixed(1) ?? '–',
  'alerts followed by failure within the year': percent(figures.precision),
});

/** Figures of a level, and of a risk order that flags the same share of statements. */
const printAlerts = (
  title: string,
  isAlert: (year: WatchedYear) => boolean,
  firms: readonly WatchedFirm[],
  places: Places,
): void => {
  const level = alertFigures(places, isAlert, runLeads(firms, isAlert));
  const yardstick = (riskOf: (year: WatchedYear) => number): AlertFigures => {
    const cutOff = thresholdAtRate(places, riskOf, level.alertRate);
    const isFlagged = (year: WatchedYear): boolean => riskOf(year) > cutOff;
    return alertFigures(places, isFlagged, runLeads(firms, isFlagged));
  };
  console.table({
    [title]: told(level),
    'Altman Z″ at the same alert rate': told(yardstick(({ altmanRisk }) => altmanRisk)),
    'PD alone at the same alert rate': told(yardstick(({ pd }) => pd)),
  });
};

const printPopulation = (places: Places): void => {
  const failing = places.filter(({ year }) => year.failed);
  const earlier = failing.filter(({ before }) => before !== undefined);
  console.log(
    `${places.length} statements from fiscal year ${LEVEL_FROM_YEAR} on, ${failing.length} ` +
      `failures, ${earlier.length} of them with a statement a year earlier.`,
  );
};

const ruleRow = (rule: WarningRule, figures: RuleFigures | undefined) => {
  const { id, code } = rule;
  if (figures === undefined) return { code, rule: id, hint: 'hardly ever stood' };
  const { answers, stands, precision, lift, coverage, yearAhead, leadMonths } = figures;
  return {
    code,
    rule: id,
    answers: percent(answers),
    stands: percent(stands),
    precision: percent(precision),
    lift,
    coverage: percent(coverage),
    'year ahead': percent(yearAhead),
    'lead, months': leadMonths,
    hint: lift < RETIRE_BELOW_LIFT ? `lift below ${RETIRE_BELOW_LIFT}` : '',
  };
};

const evidenceOf = (
  source: string,
  places: Places,
  figures: readonly RuleFigures[],
): RuleEvidence => {
  const years = places.map(({ year }) => year.year);
  return {
    statements: places.length,
    failures: places.filter(({ year }) => year.failed).length,
    years: [Math.min(...years), Math.max(...years)],
    source: {
      citation: source,
      locator: 'default parameters, PDs by models that never saw the firm',
      confidence: 'secondary',
    },
    figures,
  };
};

const keep = (evidence: RuleEvidence): void => {
  const content = renderEvidence(evidence);
  const isSame = existsSync(EVIDENCE) && readFileSync(EVIDENCE, 'utf8') === content;
  if (options.write) writeFileSync(EVIDENCE, content);
  console.log(`the committed figures ${isSame ? 'are what the data give' : 'differ'}`);
};

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
  const firms = panelFirms(await readFirmYears(options.data, map), progressBar('indicators'));
  const peers = peersOf(firms);
  const bar = progressBar('firms');
  const watched = firms.map((firm, place) => {
    bar(place + 1, firms.length);
    return watchedYears(firm, RULES_OF_STATEMENTS, peers.get(firm.segment));
  });
  const places = placesFrom(watched, LEVEL_FROM_YEAR);
  console.log(
    `Statements count from ${PUBLICATION_DAYS} days after their year's end; a failure is taken to ` +
      'come a year after the end of the last one. PDs are cross-fitted by firm; parameters are the ' +
      'defaults.',
  );
  printPopulation(places);
  printAlerts('ORANGE or worse', ({ level }) => isAlertLevel(level), watched, places);
  printAlerts('RED', ({ level }) => level === 'RED', watched, places);
  const figures = RULES_OF_STATEMENTS.map((rule) => ruleFigures(rule, watched, places));
  console.table(RULES_OF_STATEMENTS.map((rule, place) => ruleRow(rule, figures[place])));
  keep(
    evidenceOf(
      map.source,
      places,
      figures.flatMap((each) => each ?? []),
    ),
  );
};

await run();
