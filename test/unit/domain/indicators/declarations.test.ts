import { describe, expect, it } from 'vitest';
import { declarationIds, exportNameOf } from '../../../../shared/catalogue/indexes.ts';
import { DIMENSION_IDS } from '../../../../shared/domain/dimensions/dimension.ts';
import { parseFormula } from '../../../../shared/domain/formula/parse.ts';
import { INDICATORS } from '../../../../shared/domain/indicators/index.generated.ts';
import {
  type DenominatorPolicy,
  exampleValues,
  INDICATOR_GROUPS,
  type Indicator,
  type IndicatorExample,
} from '../../../../shared/domain/indicators/indicator.ts';
import {
  DERIVED_ITEMS,
  isDerivedItemId,
} from '../../../../shared/domain/statements/derived-items.ts';
import {
  accumulationOf,
  isLineItemId,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { ItemId } from '../../../../shared/domain/statements/values.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import { LANGUAGES, type Text } from '../../../../shared/kernel/text.ts';
import { POLICY_REASONS } from './denominator-policies.ts';
import { dividesByFigure } from './formula-structure.ts';

const ROOT = new URL('../../../..', import.meta.url).pathname;
const FOLDER = 'shared/domain/indicators/declarations';

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** An irrational result is written with some of its digits; all digits written must be right. */
const expectExample = (indicator: Indicator, example: IndicatorExample): void => {
  const outcome = indicator.compute(exampleValues(example.given));
  if ('notMeaningful' in example) {
    expect(outcome).toMatchObject({ kind: 'not-meaningful', reason: example.notMeaningful });
    return;
  }
  if (outcome.kind !== 'measured') throw new Error(`not meaningful: ${outcome.reason}`);
  const { value } = outcome;
  const written = decimal(example.value);
  expect(value.toDecimalPlaces(placesOf(example.value)).toFixed()).toBe(written.toFixed());
  if (!value.eq(written)) expect(written.sd()).toBeGreaterThanOrEqual(6);
};

const reasonsIn = ({ examples }: Indicator): readonly string[] =>
  examples.flatMap((example) => ('notMeaningful' in example ? [example.notMeaningful] : []));

const expectText = (text: Text): void => {
  for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
};

const accumulationOfItem = (item: ItemId): string =>
  isLineItemId(item) && !isDerivedItemId(item) ? accumulationOf(item) : derivedAccumulation(item);

const derivedAccumulation = (item: ItemId): string =>
  isDerivedItemId(item) ? DERIVED_ITEMS[item].accumulation : 'unknown';

describe('the indicator catalogue', () => {
  it('lists every file of the declarations folder once', () => {
    expect(INDICATORS.map(({ id }) => id)).toEqual(declarationIds(ROOT, FOLDER));
  });

  it('covers all 87 places of the catalogue, each with one measure or with an a and a b', () => {
    const numbers = INDICATORS.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const places = numbers.flatMap((number) => /^\d+/.exec(number) ?? []).map(Number);
    const expected = Array.from({ length: 87 }, (_, index) => index + 1);
    expect(expected.filter((place) => !places.includes(place))).toEqual([]);
    expect(places.filter((place) => !expected.includes(place))).toEqual([]);
    for (const number of numbers) {
      expect(number).toMatch(/^(\d+[a-c]?|[DQST]\d+)$/);
      if (/[a-c]$/.test(number)) expect(numbers).not.toContain(number.slice(0, -1));
    }
  });

  it('gives every indicator a title of its own', () => {
    for (const language of LANGUAGES) {
      const titles = INDICATORS.map(({ title }) => title[language]);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });
});

describe.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
  '%s',
  (id, indicator) => {
    const formula = parseFormula(indicator.formula);

    it('is exported from the file of its name', async () => {
      const declared: Readonly<Record<string, unknown>> = await import(
        /* @vite-ignore */ `${ROOT}${FOLDER}/${id}.ts`
      );
      expect(declared[exportNameOf(id)]).toBe(indicator);
      expect(Object.keys(declared)).toEqual([exportNameOf(id)]);
    });

    it('has a title and a question in both languages', () => {
      expectText(indicator.title);
      expectText(indicator.question);
      expect(indicator.question.en).toMatch(/\?$/);
      expect(indicator.question.zh).toMatch(/？$/);
    });

    it('names a known group, and a dimension or why it has none', () => {
      expect(INDICATOR_GROUPS).toContain(indicator.group);
      if (typeof indicator.dimension === 'string')
        expect(DIMENSION_IDS).toContain(indicator.dimension);
      else expect(indicator.dimension.none.trim()).not.toBe('');
    });

    it('names its source, where in it, and how far it was checked', () => {
      const { citation, locator, confidence } = indicator.source;
      expect(citation.trim()).not.toBe('');
      expect(locator.trim()).not.toBe('');
      expect(['primary', 'secondary', 'practice', 'design']).toContain(confidence);
    });

    it('has a band that runs from weak to strong as its direction says', () => {
      if ('none' in indicator.band) {
        expect(indicator.band.none.trim()).not.toBe('');
        return;
      }
      const weak = decimal(indicator.band.weak);
      const strong = decimal(indicator.band.strong);
      if (indicator.direction === 'lower-is-better') expect(weak.gt(strong)).toBe(true);
      else if (indicator.direction !== 'informational') expect(weak.lt(strong)).toBe(true);
    });

    it('averages balances only', () => {
      for (const input of Object.values(indicator.inputs))
        if (input.kind === 'average') expect(accumulationOfItem(input.item)).toBe('stock');
    });

    it.each(indicator.examples.map((example, index) => [index + 1, example] as const))(
      'holds its example %i',
      (_number, example) => {
        expect(Object.keys(example.given).sort()).toEqual(Object.keys(indicator.inputs).sort());
        expectExample(indicator, example);
      },
    );

    it('shows a worked value, and where it divides also one that has no meaning', () => {
      expect(indicator.examples.some((example) => 'value' in example)).toBe(true);
      if (dividesByFigure(formula, indicator)) expect(reasonsIn(indicator)).not.toEqual([]);
    });

    it('shows an example of every denominator policy that it names', () => {
      expect(new Set(indicator.policies).size).toBe(indicator.policies.length);
      const shown = reasonsIn(indicator);
      const unshown = indicator.policies.filter(
        (policy: DenominatorPolicy) =>
          !POLICY_REASONS[policy].some((reason) => shown.includes(reason)),
      );
      expect(unshown).toEqual([]);
    });

    it('says why figures may be lacking, if it says anything', () => {
      if (indicator.optionalInputs !== undefined)
        expect(indicator.optionalInputs.trim()).not.toBe('');
    });
  },
);
