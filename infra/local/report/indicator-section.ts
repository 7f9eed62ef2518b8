import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import { INDICATOR_GROUPS, type Indicator } from '../../../shared/domain/indicators/indicator.ts';
import { bandText } from './band-text.ts';
import { clipped } from './display-width.ts';
import { logOddsText } from './figures.ts';
import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { table } from './table.ts';
import { FLAG_TEXTS, GROUP_TITLES, WORDS } from './words.ts';

type Traced = NonNullable<ReportContext['assessment']['trace']>['indicators'][number];

const TITLE_WIDTH = 44;

/** The newest period that a figure was read at. */
const periodOf = ({ inputs }: Traced): string =>
  inputs
    .flatMap(({ readings }) => readings.map(({ period }) => period))
    .sort()
    .at(-1) ?? '';

const flagsOf = ({ language }: ReportContext, { flags }: Traced): string =>
  flags.map((flag) => FLAG_TEXTS[flag]?.[language] ?? flag).join(', ');

const rowOf = (context: ReportContext, indicator: Indicator, traced: Traced): readonly string[] => [
  clipped(say(context, indicator.title), TITLE_WIDTH),
  say(context, traced.display),
  bandText(context, indicator),
  periodOf(traced),
  traced.contribution === undefined ? '' : logOddsText(traced.contribution),
  context.style.faint(indicator.id),
  context.style.faint(flagsOf(context, traced)),
];

/** Every indicator of the catalogue by group, whether the model uses it or not. */
export const indicatorSection: Section = (context) => {
  const found = new Map(context.assessment.trace?.indicators.map((each) => [each.id, each]));
  if (found.size === 0) return [];
  const listed = INDICATOR_GROUPS.flatMap((group) =>
    INDICATORS.filter((indicator) => indicator.group === group).flatMap((indicator) => {
      const traced = found.get(indicator.id);
      return traced === undefined ? [] : [{ group, row: rowOf(context, indicator, traced) }];
    }),
  );
  const end = 'end' as const;
  const columns = [
    { title: '' },
    { title: say(context, WORDS.value), align: end },
    { title: say(context, WORDS.band), align: end },
    { title: say(context, WORDS.period) },
    { title: say(context, WORDS.contribution), align: end },
    { title: '--trace' },
    { title: '' },
  ];
  const [titles = '', ...rows] = table(
    columns,
    listed.map(({ row }) => row),
  );
  const written = rows.flatMap((line, index) => {
    const group = listed[index]?.group;
    const isFirst = group !== undefined && group !== listed[index - 1]?.group;
    const row = INDENT + INDENT + line;
    return isFirst ? [INDENT + say(context, GROUP_TITLES[group]), row] : [row];
  });
  return [heading(context, WORDS.indicators), ...indented(indented([titles])), ...written];
};
