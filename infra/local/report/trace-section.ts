import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import { DERIVED_ITEMS, isDerivedItemId } from '../../../shared/domain/statements/derived-items.ts';
import {
  isLineItemId,
  LINE_ITEMS,
} from '../../../shared/domain/statements/line-items/line-items.ts';
import { withThousands } from '../../../shared/kernel/decimal.ts';
import { logOddsText } from './figures.ts';
import { INDENT, type ReportContext, say } from './report-context.ts';
import { WORDS } from './words.ts';

type Trace = NonNullable<ReportContext['assessment']['trace']>;
type Traced = Trace['indicators'][number];
type Item = Trace['items'][string][string];

const titleOf = (context: ReportContext, id: string): string => {
  if (isLineItemId(id)) return LINE_ITEMS[id][context.language];
  return isDerivedItemId(id) ? say(context, DERIVED_ITEMS[id].title) : id;
};

const originOf = (context: ReportContext, item: Item): string => {
  switch (item.origin) {
    case 'reported':
      return item.label === undefined
        ? say(context, WORDS.reported)
        : `${say(context, WORDS.reportedAs)} ${item.label}`;
    case 'derived':
      return `= ${item.formula ?? ''}`;
    case 'nil-proven':
      return `${say(context, WORDS.nilProven)} ${titleOf(context, item.subtotal ?? '')}`;
    case 'nil-declared':
      return say(context, WORDS.nilDeclared);
  }
};

const itemLines = (
  context: ReportContext,
  items: Trace['items'],
  period: string,
  id: string,
  depth: number,
): readonly string[] => {
  const item = items[period]?.[id];
  if (item === undefined) return [];
  const title = titleOf(context, id);
  const named = title === id ? id : `${title} (${id})`;
  const line =
    `${INDENT.repeat(depth)}${depth === 2 ? `${period}  ` : ''}${named} ` +
    `${context.style.strong(withThousands(item.value))}  ${context.style.faint(originOf(context, item))}`;
  const parts = (item.uses ?? []).flatMap((part) =>
    itemLines(context, items, period, part, depth + 1),
  );
  return [line, ...parts];
};

const valueText = (value: Traced['inputs'][number]['value']): string =>
  Array.isArray(value) ? value.map(withThousands).join(', ') : withThousands(value);

const inputLines = (
  context: ReportContext,
  items: Trace['items'],
  { name, value, readings }: Traced['inputs'][number],
): readonly string[] => [
  `${INDENT}${name} = ${valueText(value)}`,
  ...readings.flatMap(({ period, item }) => itemLines(context, items, period, item, 2)),
];

/** Ids of every indicator that can be traced. */
export const TRACEABLE: readonly string[] = INDICATORS.map(({ id }) => id);

/** One indicator down to the lines of the statements. */
export const traceSection = (context: ReportContext, id: string): readonly string[] => {
  const { trace } = context.assessment;
  const traced = trace?.indicators.find((each) => each.id === id);
  if (trace === undefined || traced === undefined) return [];
  const { title, display, outcome, formula, contribution, inputs } = traced;
  const value = outcome.kind === 'measured' ? outcome.value : (outcome.detail ?? '');
  const { strong, faint } = context.style;
  return [
    strong(`${say(context, WORDS.trace)}  ${say(context, title)} (${id})`),
    `${INDENT}${say(context, display)}  ${faint(value)}`,
    `${INDENT}${say(context, WORDS.formula)}  ${formula}`,
    ...(contribution === undefined
      ? []
      : [`${INDENT}${say(context, WORDS.contribution)}  ${logOddsText(contribution)}`]),
    ...inputs.flatMap((input) => inputLines(context, trace.items, input)),
  ];
};
