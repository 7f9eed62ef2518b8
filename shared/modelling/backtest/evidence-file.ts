import type { RuleEvidence, RuleFigures } from '../../domain/warnings/rule-evidence.ts';

const WIDTH = 100;

const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;

/** As the formatter breaks it. */
const member = (name: string, value: string): readonly string[] => {
  const line = `    ${name}: ${quoted(value)},`;
  return line.length <= WIDTH ? [line] : [`    ${name}:`, `      ${quoted(value)},`];
};

const figureLines = ({ rule, ...numbers }: RuleFigures): readonly string[] => [
  '    {',
  `      rule: ${quoted(rule)},`,
  ...Object.entries(numbers).map(([name, value]) => `      ${name}: ${value},`),
  '    },',
];

/** The source text of the committed evidence. */
export const renderEvidence = (evidence: RuleEvidence): string =>
  [
    '// Written by `npm run warnings:backtest -- --write`; do not edit.',
    '',
    "import type { RuleEvidence } from './rule-evidence.ts';",
    '',
    '/** How rules did on listed US companies, with their default parameters. */',
    'export const RULE_EVIDENCE_US_LISTED: RuleEvidence = {',
    `  statements: ${evidence.statements},`,
    `  failures: ${evidence.failures},`,
    `  years: [${evidence.years.join(', ')}],`,
    '  source: {',
    ...member('citation', evidence.source.citation),
    ...member('locator', evidence.source.locator),
    ...member('confidence', evidence.source.confidence),
    '  },',
    '  figures: [',
    ...evidence.figures.flatMap(figureLines),
    '  ],',
    '};',
    '',
  ].join('\n');
