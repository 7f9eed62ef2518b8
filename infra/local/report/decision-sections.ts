import type { DecisionDocument } from '../../../shared/contracts/assessment-output.ts';
import { decimal, rounded, withThousands } from '../../../shared/kernel/decimal.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { wrapped } from './display-width.ts';
import { basisPointsText, rateText } from './figures.ts';
import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { table } from './table.ts';
import { WORDS } from './words.ts';

/** Of assessments that decided something. */
const decided =
  (section: (context: ReportContext, decision: DecisionDocument) => readonly string[]): Section =>
  (context) => {
    const { decision } = context.assessment;
    return decision === undefined ? [] : section(context, decision);
  };

const amountText = (text: string): string => withThousands(rounded(decimal(text), 0));

const bullets = (context: ReportContext, texts: readonly Text[]): readonly string[] =>
  texts.flatMap((text) =>
    indented(wrapped(`- ${say(context, text)}`, context.width - INDENT.length, 2)),
  );

const paragraph = (context: ReportContext, text: string): readonly string[] =>
  indented(wrapped(text, context.width - INDENT.length));

type Component = DecisionDocument['limit']['components'][number];

const componentRow = (
  context: ReportContext,
  { title, state, outcome, deduction, headroom, missing, exemption }: Component,
): readonly string[] => {
  const ceiling = outcome.kind === 'measured' ? amountText(outcome.value) : '';
  const why =
    state === 'unknown'
      ? missing.map(({ what }) => say(context, what)).join('; ')
      : exemption === undefined
        ? ''
        : say(context, exemption);
  return [
    say(context, title),
    state === 'constrains' ? ceiling : '',
    state === 'constrains' && !decimal(deduction).isZero() ? `−${amountText(deduction)}` : '',
    headroom === undefined ? '' : amountText(headroom),
    context.style.faint(why),
  ];
};

/** How much, with every ceiling and what would release the tightest. */
export const limitSection = decided((context, { limit }) => {
  const end = 'end' as const;
  const columns = [
    { title: '' },
    { title: say(context, WORDS.ceiling), align: end },
    { title: say(context, WORDS.used), align: end },
    { title: say(context, WORDS.room), align: end },
    { title: '' },
  ];
  const rows = limit.components.map((component) => componentRow(context, component));
  const releases = limit.kind === 'granted' ? limit.releases : [];
  const blocked = limit.blocked.flatMap(({ releases: each }) => each.slice(0, 1));
  return [
    heading(context, WORDS.limit),
    ...paragraph(context, say(context, limit.text)),
    ...indented(table(columns, rows)),
    ...bullets(
      context,
      [...releases, ...blocked].map(({ text }) => text),
    ),
  ];
});

/** The rate and what it is made of. */
export const priceSection = decided((context, { price }) => {
  const lines = paragraph(context, say(context, price.text));
  if (price.kind === 'not-priced') return [heading(context, WORDS.price), ...lines];
  const end = 'end' as const;
  const addends = price.components.filter(({ rate }) => !decimal(rate).isZero());
  const rows = [
    ...addends.map(({ title, rate }) => [say(context, title), rateText(rate), '']),
    [say(context, WORDS.breakEven), rateText(price.breakEven), ''],
    ...price.sensitivities.map(({ change, breakEven, changeBasisPoints }) => [
      context.style.faint(say(context, change)),
      context.style.faint(rateText(breakEven)),
      context.style.faint(basisPointsText(changeBasisPoints)),
    ]),
  ];
  return [
    heading(context, WORDS.price),
    ...lines,
    ...indented(table([{}, { align: end }, { align: end }], rows)),
  ];
});

/** Capital and expected loss, stage and class with their reasons. */
export const accountingSection = decided((context, { capital, lgd, loss, exposure, ...more }) => {
  const word = (each: keyof typeof WORDS): string => say(context, WORDS[each]);
  const money = (text: string): string => `${exposure.currency} ${amountText(text)}`;
  const figures = [
    `${word('riskWeight')} ${rateText(capital.riskWeight)}`,
    `${word('capital')} ${money(capital.capital)}`,
    `${word('lgd')} ${rateText(lgd.lgd)}`,
    `${word('twelveMonth')} ${money(loss.twelveMonth)}`,
    `${word('lifetime')} ${money(loss.lifetime)}`,
    `${word('forAmount')} ${money(exposure.exposureAtDefault)} (${say(context, exposure.title)})`,
  ];
  return [
    heading(context, WORDS.accounting),
    ...paragraph(context, figures.join(' · ')),
    ...bullets(context, [more.stage.text, more.category.text]),
  ];
});

const covenantTexts = ({ covenants }: DecisionDocument['handling']): readonly Text[] =>
  covenants.map(({ text }) => text);

/** How the client is treated. */
export const handlingSection = decided((context, { handling }) => {
  const { strategyTitle, monitoringDays, approval, coverMin } = handling;
  const word = (each: keyof typeof WORDS): string => say(context, WORDS[each]);
  const head = [
    say(context, strategyTitle),
    `${word('monitoring')} ${monitoringDays} ${word('days')}`,
    ...(decimal(coverMin).isZero() ? [] : [`${word('cover')} ${rateText(coverMin)}`]),
    ...(approval?.kind === 'authority'
      ? [`${word('approvedBy')} ${say(context, approval.title)}`]
      : []),
  ];
  const measures = [...handling.actions, ...handling.guarantees, ...handling.conditions];
  return [
    heading(context, WORDS.handling),
    ...paragraph(context, head.join(' · ')),
    ...bullets(context, [...measures.map(({ text }) => text), ...covenantTexts(handling)]),
  ];
});

/** What the decision took for granted. */
export const assumptionSection = decided((context, { assumptions }) => [
  heading(context, WORDS.assumptions),
  ...bullets(context, assumptions),
]);
