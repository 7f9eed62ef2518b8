import { describe, expect, it } from 'vitest';
import {
  fails,
  holds,
  type Leg,
  measures,
  readLegs,
  unknown,
} from '../../../../../shared/domain/warnings/rules/legs.ts';
import {
  above,
  atLeast,
  atMost,
  below,
  isHeld,
  isRaised,
  marginOf,
} from '../../../../../shared/domain/warnings/rules/measure.ts';
import type { Reading } from '../../../../../shared/domain/warnings/rules/reading.ts';
import { standingSeverity } from '../../../../../shared/domain/warnings/rules/standing-severity.ts';
import type { WarningSeverity } from '../../../../../shared/domain/warnings/severity.ts';
import { isoDate } from '../../../../../shared/kernel/dates.ts';
import { decimal, ZERO } from '../../../../../shared/kernel/decimal.ts';

const TEXT = { en: 'text', zh: '文字' };
const ON = isoDate('2024-12-31');

const measured = (value: string, raise: string) => ({
  title: TEXT,
  unit: 'times' as const,
  value: decimal(value),
  raise: decimal(raise),
});

const leg = (severity: WarningSeverity, ...conditions: Leg['conditions']): Leg => ({
  severity,
  conditions,
  text: TEXT,
});

const low = (value: string, raise: string) => measures(below(measured(value, raise)));

describe('a measure', () => {
  it.each([
    ['below', below, '1.49', true],
    ['below', below, '1.5', false],
    ['at most', atMost, '1.5', true],
    ['above', above, '1.51', true],
    ['above', above, '1.5', false],
    ['at least', atLeast, '1.5', true],
  ] as const)('%s its threshold of 1.5 at %3$s', (_name, build, value, raised) => {
    expect(isRaised(build(measured(value, '1.5')))).toBe(raised);
  });

  it('holds on until it is back beyond a tenth of the threshold', () => {
    expect(isHeld(below(measured('1.64', '1.5')))).toBe(true);
    expect(isHeld(below(measured('1.65', '1.5')))).toBe(false);
    expect(isHeld(above(measured('0.73', '0.8')))).toBe(true);
    expect(isHeld(above(measured('0.72', '0.8')))).toBe(false);
  });

  it('leaves room in the unit where a share of nil would leave none', () => {
    const measure = below({ ...measured('0.004', '0'), hysteresis: { amount: '0.005' } });
    expect([isRaised(measure), isHeld(measure)]).toEqual([false, true]);
  });

  it('shows the distance to the threshold, positive on the good side', () => {
    const near = marginOf(below(measured('1.8', '1.5')));
    expect(near.distance.toString()).toBe('0.3');
    expect(near.share?.toString()).toBe('0.2');
    expect(marginOf(above(measured('1', '0.8'))).distance.toString()).toBe('-0.2');
    expect(marginOf(below({ ...measured('1', '0'), raise: ZERO })).share).toBeUndefined();
  });
});

describe('a rule of several legs', () => {
  it('fires at the gravest that holds', () => {
    const reading = readLegs([leg('medium', low('0.9', '1.5')), leg('high', low('0.9', '1'))], ON);
    expect(reading).toMatchObject({ kind: 'fires', severity: 'high', held: 'high' });
  });

  it('shows of a quiet rule the leg that is nearest to firing', () => {
    const reading = readLegs([leg('medium', low('1.6', '1.5')), leg('high', low('1.6', '1'))], ON);
    expect(reading).toMatchObject({ kind: 'quiet', held: 'medium' });
    expect(reading.kind === 'quiet' && reading.margin?.raise.toString()).toBe('1.5');
  });

  it('shows of conditions that must hold together the one that is farthest', () => {
    const reading = readLegs([leg('high', low('1.4', '1.5'), low('3', '2'))], ON);
    expect(reading.kind === 'quiet' && reading.margin?.share?.toString()).toBe('0.5');
  });

  it('is quiet where one leg is known not to hold and another is not known', () => {
    const reading = readLegs([leg('medium', low('3', '1.5')), leg('high', unknown(TEXT))], ON);
    expect(reading).toMatchObject({ kind: 'quiet', held: 'high' });
  });

  it('cannot answer where no leg can', () => {
    const reading = readLegs(
      [leg('medium', unknown(TEXT)), leg('high', holds(TEXT), unknown(TEXT))],
      ON,
    );
    expect(reading).toEqual({
      kind: 'not-evaluable',
      reason: { en: 'not known: text', zh: '未知：文字' },
    });
  });

  it('shows no margin where a finding decides against a measure beyond its threshold', () => {
    const reading = readLegs([leg('high', low('0.9', '1'), fails(TEXT))], ON);
    expect(reading).toMatchObject({ kind: 'quiet', text: TEXT });
    expect(reading).not.toHaveProperty('margin');
  });

  it('needs no number to be quiet', () => {
    const reading = readLegs([leg('medium', fails(TEXT), unknown(TEXT))], ON);
    expect(reading).toMatchObject({ kind: 'quiet', text: { en: expect.stringContaining('text') } });
    expect(reading).not.toHaveProperty('held');
  });
});

describe('the severity that stands after a reading', () => {
  const readingAt = (value: string): Reading =>
    readLegs([leg('medium', low(value, '1.5')), leg('high', low(value, '1'))], ON);

  it.each([
    [undefined, '1.6', undefined],
    ['medium', '1.6', 'medium'],
    ['medium', '1.7', undefined],
    ['high', '1.05', 'high'],
    ['high', '1.2', 'medium'],
    ['medium', '0.9', 'high'],
    [undefined, '1.05', 'medium'],
  ] as const)('from %s at %s is %s', (before, value, after) => {
    expect(standingSeverity(before, readingAt(value))).toBe(after);
  });

  it('raises a series that swings around the threshold once', () => {
    let standing: WarningSeverity | undefined;
    let raised = 0;
    for (const value of ['1.6', '1.45', '1.55', '1.49', '1.6', '1.48', '1.64', '1.5', '1.4']) {
      const next = standingSeverity(standing, readingAt(value));
      if (standing === undefined && next !== undefined) raised += 1;
      standing = next;
    }
    expect(raised).toBe(1);
  });

  it('changes nothing where the figures have a gap', () => {
    const gap: Reading = { kind: 'not-evaluable', reason: TEXT };
    expect(standingSeverity('high', gap)).toBe('high');
    expect(standingSeverity(undefined, gap)).toBeUndefined();
  });
});
