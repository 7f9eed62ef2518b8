import { describe, expect, it } from 'vitest';
import { pointOfView } from '../../../shared/application/point-of-view.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';

const NOW = isoInstant('2025-05-15T12:00:00Z');

const codes = (asOf?: string, knownAt?: string): readonly string[] => {
  const view = pointOfView(
    {
      ...(asOf === undefined ? {} : { asOf: isoDate(asOf) }),
      ...(knownAt === undefined ? {} : { knownAt: isoInstant(knownAt) }),
    },
    NOW,
  );
  return view.kind === 'ok' ? [] : (view.failure.findings ?? []).map(({ code }) => code);
};

describe('a point of view', () => {
  it('is today as known now', () => {
    expect(pointOfView({}, NOW)).toMatchObject({ value: { asOf: '2025-05-15', knownAt: NOW } });
  });

  it('is the day of the knowledge where only that is given', () => {
    const knownAt = isoInstant('2024-03-31T23:00:00Z');
    expect(pointOfView({ knownAt }, NOW)).toMatchObject({ value: { asOf: '2024-03-31' } });
  });

  it('may be tomorrow, which it is somewhere, but not later', () => {
    expect(codes('2025-05-16')).toEqual([]);
    expect(codes('2025-05-17')).toContain('date-in-future');
  });

  it('knows nothing of the future', () => {
    expect(codes('2025-05-15', '2025-05-15T12:00:00.001Z')).toEqual(['date-in-future']);
  });

  it('does not look beyond its own knowledge', () => {
    expect(codes('2025-05-01', '2024-03-31T00:00:00Z')).toEqual(['after-known-at']);
  });
});
