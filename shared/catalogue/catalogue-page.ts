import { BENCHMARKS } from '../domain/benchmarks/index.generated.ts';
import { CAPS } from '../domain/caps/index.generated.ts';
import { DIMENSIONS } from '../domain/dimensions/index.generated.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { MODELS } from '../domain/models/index.generated.ts';
import { QUALITY_CHECKS } from '../domain/quality/index.generated.ts';

const HEADER = '<!-- Written by `npm run generate`; do not edit. -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

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
        'fitted models, Q an officer’s scores. The band runs from weak to strong.',
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
