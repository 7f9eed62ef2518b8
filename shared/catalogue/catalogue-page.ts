import { BENCHMARKS } from '../domain/benchmarks/index.generated.ts';
import { CAPS } from '../domain/caps/index.generated.ts';
import { DIMENSIONS } from '../domain/dimensions/index.generated.ts';
import type { FactKind } from '../domain/facts/fact-kind.ts';
import { FACT_KINDS } from '../domain/facts/index.generated.ts';
import { SOURCE_CLASSES } from '../domain/facts/source-class.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { MODELS } from '../domain/models/index.generated.ts';
import { QUALITY_CHECKS } from '../domain/quality/index.generated.ts';
import { RULE_EVIDENCE_US_LISTED } from '../domain/warnings/rule-evidence-us-listed.ts';
import { leverTable, limitComponentTable, scenarioTable } from './decision-tables.ts';
import { table } from './markdown-table.ts';
import {
  ruleEvidenceTable,
  ruleEvidenceText,
  warningActionTable,
  warningRuleTable,
} from './warning-rule-tables.ts';

const HEADER = '<!-- Written by `npm run generate`; do not edit. -->';

const bandOf = ({ band }: Indicator): string =>
  'none' in band ? 'no band' : `${band.weak} → ${band.strong}`;

const dimensionOf = ({ dimension }: Indicator): string =>
  typeof dimension === 'string' ? dimension : '–';

/** Sorted as the catalogue of ratios counts: 1 … 87, then the lettered ones. */
const byNumber = (one: Indicator, other: Indicator): number =>
  one.number.localeCompare(other.number, 'en', { numeric: true });

const section = (title: string, text: string, body: string): string =>
  `## ${title}\n\n${text}\n\n${body}\n`;

/** Everything the product computes, as tables for people. */
export const renderCataloguePage = (): string =>
  [
    HEADER,
    '# Catalogue\n',
    'Everything that is computed, as declared. Each row is one file; the API serves the same with ' +
      'sources, questions and examples.\n',
    section(
      'Dimensions',
      'The sides of a company that are scored from 0 to 100.',
      table(
        ['id', 'title', '名称', 'question'],
        DIMENSIONS.map(({ id, title, question }) => [id, title.en, title.zh, question.en]),
      ),
    ),
    section(
      'Indicators',
      'Numbers 1–87 are the catalogue of ratios; S are measures of one segment, D of distress in ' +
        'fitted models, Q an officer’s scores, T what third parties tell. The band runs from weak ' +
        'to strong.',
      table(
        ['no.', 'id', 'title', '名称', 'formula', 'band', 'dimension', 'policies'],
        [...INDICATORS]
          .sort(byNumber)
          .map((each) => [
            each.number,
            each.id,
            each.title.en,
            each.title.zh,
            `\`${each.formula}\``,
            bandOf(each),
            dimensionOf(each),
            each.policies.join(' '),
          ]),
      ),
    ),
    section(
      'Second opinions',
      'Published models, computed beside the rating and never mixed into it.',
      table(
        ['id', 'title', '名称', 'cut-offs', 'source', 'checked against'],
        BENCHMARKS.map(({ id, title, cutOffs, source }) => [
          id,
          title.en,
          title.zh,
          cutOffs,
          source.citation,
          source.confidence,
        ]),
      ),
    ),
    section(
      'Caps and knock-outs',
      'Ceilings on the grade that no score can lift.',
      table(
        ['id', 'title', '名称', 'rule', 'at most'],
        CAPS.map(({ id, title, rule, grade }) => [id, title.en, title.zh, rule, grade]),
      ),
    ),
    section(
      'Data quality and anomaly checks',
      'None is proof; three independent flags ask for a person’s review.',
      table(
        ['no.', 'id', 'title', '名称', 'rule'],
        [...QUALITY_CHECKS]
          .sort((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }))
          .map(({ number, id, title, rule }) => [number, id, title.en, title.zh, rule]),
      ),
    ),
    section(
      'Kinds of facts',
      'What third parties or the bank itself tell about a company. A fact with a reference is told ' +
        'apart by it, any other by its day, its source and the members of its key; `end` is the ' +
        'member by which it says since when it holds no longer.',
      table(
        ['id', 'title', '名称', 'area', 'nature', 'source', 'members (? optional)', 'key', 'end'],
        FACT_KINDS.map((kind: FactKind) => [
          kind.id,
          kind.title.en,
          kind.title.zh,
          kind.area,
          kind.nature,
          kind.sourceClass,
          Object.entries(kind.members)
            .map(([name, { isOptional }]) => (isOptional === true ? `${name}?` : name))
            .join(' '),
          [...kind.key, ...(kind.stages ?? []).map((stage) => `+${stage}`)].join(' '),
          kind.end ?? '',
        ]),
      ),
    ),
    section(
      'Classes of sources of facts',
      'How far each is believed unless the sender says else, from 0 to 1.',
      table(
        ['id', 'title', '名称', 'credibility'],
        Object.entries(SOURCE_CLASSES).map(([id, { title, credibility }]) => [
          id,
          title.en,
          title.zh,
          credibility,
        ]),
      ),
    ),
    section(
      'Early-warning signals',
      'Thresholds are defaults that a bank may change within bounds; A numbers are measures, listed below.',
      warningRuleTable(),
    ),
    section(
      'Do the signals work?',
      ruleEvidenceText(RULE_EVIDENCE_US_LISTED),
      ruleEvidenceTable(RULE_EVIDENCE_US_LISTED),
    ),
    section('Measures of early warning', 'What a signal asks to be done.', warningActionTable()),
    section(
      'Components of a limit',
      'The limit is the least room that any of them leaves; multiples, caps and rates are the policy’s.',
      limitComponentTable(),
    ),
    section(
      'Scenarios',
      'Named states of the economy for simulations; sizes are choices of this product.',
      scenarioTable(),
    ),
    section(
      'Levers of the path to an upgrade',
      'Effort weighs a unit of money moved against own cash that repays debt.',
      leverTable(),
    ),
    section(
      'Rating models',
      'Versions are locked by their hashes; a new one is a new file.',
      table(
        ['id', 'segment', 'basis', 'in force from', 'indicators'],
        MODELS.map(({ id, segment, basis, effectiveFrom, indicators }) => [
          id,
          segment,
          basis,
          effectiveFrom,
          String(indicators.length),
        ]),
      ),
    ),
  ].join('\n');
