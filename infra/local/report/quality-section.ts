import { wrapped } from './display-width.ts';
import { fixedText } from './figures.ts';
import {
  heading,
  INDENT,
  indented,
  type ReportContext,
  type Section,
  say,
} from './report-context.ts';
import { WORDS } from './words.ts';

type Quality = ReportContext['assessment']['quality'];

const BULLET = '- ';

const bullet = (context: ReportContext, text: string): readonly string[] =>
  indented(wrapped(BULLET + text, context.width - INDENT.length, BULLET.length));

const checkLines = (context: ReportContext, { checks }: Quality): readonly string[] => {
  const titled = (
    result: Quality['checks'][number]['result'],
  ): readonly Quality['checks'][number][] => checks.filter((check) => check.result === result);
  const list = (found: readonly Quality['checks'][number][]): string =>
    found.map(({ number, title }) => `${number} ${say(context, title)}`).join('; ');
  const flagged = titled('flagged').flatMap(({ number, title, evidence }) =>
    bullet(context, `! ${number} ${say(context, title)}: ${say(context, evidence)}`),
  );
  const others = (['clear', 'insufficient'] as const).flatMap((result) => {
    const found = titled(result);
    if (found.length === 0) return [];
    return bullet(context, `${say(context, WORDS[result])} (${found.length}): ${list(found)}`);
  });
  return [...flagged.map(context.style.warn), ...others];
};

const identityLines = (context: ReportContext): readonly string[] => {
  const { findings } = context.assessment;
  const title = say(context, WORDS.identities);
  if (findings.length === 0)
    return bullet(context, `${title}: ${say(context, WORDS.identitiesHold)}`);
  return findings.flatMap(({ identity, severity, period, message }) => {
    const lines = bullet(context, `${identity} ${severity}, ${period}: ${say(context, message)}`);
    return severity === 'flag' ? lines : lines.map(context.style.warn);
  });
};

const PERCENT = 100;

/** How far the statements can be relied on: grade, reasons, every flag with its evidence. */
export const qualitySection: Section = (context) => {
  const { quality } = context.assessment;
  const { grade, reviewRequired, completeness, yearsOfHistory, reasons, staleness } = quality;
  const known = fixedText(String(Number(completeness) * PERCENT), 0);
  const summary = [
    `${say(context, WORDS.completeness)} ${known} %`,
    `${yearsOfHistory} ${say(context, WORDS.years)}`,
    ...(reviewRequired ? [say(context, WORDS.review)] : []),
  ];
  return [
    heading(context, WORDS.quality),
    `${INDENT}${context.style.strong(grade)}   ${summary.join(' · ')}`,
    ...reasons.flatMap(({ text }) => bullet(context, say(context, text))),
    ...(staleness.state === 'fresh' ? [] : bullet(context, say(context, staleness.evidence))),
    ...checkLines(context, quality),
    ...identityLines(context),
  ];
};
