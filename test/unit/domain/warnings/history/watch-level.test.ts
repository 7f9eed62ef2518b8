import { describe, expect, it } from 'vitest';
import {
  fires,
  gap,
  historyOf,
  levelLines,
  observed,
  quiet,
  signalOf,
  watchActionAt,
} from './history-samples.ts';

const cash = signalOf('cash');
const court = signalOf('court', { kind: 'event' });
const signOff = (at: string) => watchActionAt(at, { kind: 'sign-off' });

describe('the watch level', () => {
  it('is GREEN without any signal', () => {
    const { level, levelChanges, score } = historyOf('2025-06-30', []);
    expect({ level, levelChanges, score: score.score }).toEqual({
      level: 'GREEN',
      levelChanges: [],
      score: 0,
    });
  });

  it.each([
    ['low', 'GREEN'],
    ['medium', 'YELLOW'],
    ['high', 'ORANGE'],
    ['critical', 'RED'],
  ] as const)('of one %s signal is %s', (severity, level) => {
    const observations = observed({ '2025-01-10': [fires('2025-01-10', severity)] });
    expect(historyOf('2025-01-10', [{ signal: cash, observations }]).level).toBe(level);
  });

  it('adds up the points of several signals: two high ones are RED', () => {
    const observations = observed({ '2025-01-10': [fires('2025-01-10', 'high')] });
    const signals = ['cash', 'debt'].map((id) => ({ signal: signalOf(id), observations }));
    const { level, score } = historyOf('2025-01-10', signals);
    expect([level, score.score]).toEqual(['RED', 40]);
  });

  it('rises at once and falls one step a review', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'high')],
      '2025-01-20': [quiet('2025-01-20')],
    });
    expect(levelLines(historyOf('2025-12-31', [{ signal: cash, observations }]))).toEqual([
      '2025-01-10 GREEN→ORANGE signals',
      '2025-02-01 ORANGE→YELLOW review',
      '2025-03-01 YELLOW→GREEN review',
    ]);
  });

  it('falls as what happened fades: a high event has fewer than 18 points after 14 days', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'high', { eventId: '1' })],
    });
    expect(levelLines(historyOf('2025-12-31', [{ signal: court, observations }]))).toEqual([
      '2025-01-10 GREEN→ORANGE signals',
      '2025-02-01 ORANGE→YELLOW review',
      '2025-06-01 YELLOW→GREEN review',
    ]);
  });

  it('does not fall at a review while the score is within a tenth of the level', () => {
    const observations = observed({
      '2025-01-20': [fires('2025-01-20', 'high', { eventId: '1' })],
    });
    const history = historyOf('2025-02-01', [{ signal: court, observations }]);
    expect(history.score.score).toBeLessThan(20);
    expect(history.level).toBe('ORANGE');
  });

  it('stays RED, however long, until a person signs it off', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'critical')],
      '2025-01-20': [quiet('2025-01-20')],
    });
    const signals = [{ signal: cash, observations }];
    expect(historyOf('2026-12-31', signals).level).toBe('RED');
    const watchActions = [signOff('2025-05-05T09:00:00Z')];
    expect(levelLines(historyOf('2026-12-31', signals, { watchActions }))).toEqual([
      '2025-01-10 GREEN→RED signals',
      '2025-05-05 RED→ORANGE sign-off',
      '2025-06-01 ORANGE→YELLOW review',
      '2025-07-01 YELLOW→GREEN review',
    ]);
  });

  it('is not signed off while something critical still stands', () => {
    const observations = observed({ '2025-01-10': [fires('2025-01-10', 'critical')] });
    const watchActions = [signOff('2025-05-05T09:00:00Z')];
    const history = historyOf('2025-05-06', [{ signal: cash, observations }], { watchActions });
    expect(history.level).toBe('RED');
    expect(history.withoutEffect).toEqual(watchActions.map(({ id }) => id));
  });

  it('is RED again where a critical fact turns out to be older than the sign-off', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'critical')],
      '2025-01-20': [quiet('2025-01-20')],
    });
    const late = observed({ '2025-05-01': [fires('2025-05-01', 'critical')] });
    const watchActions = [signOff('2025-05-05T09:00:00Z')];
    const signals = [
      { signal: cash, observations },
      { signal: signalOf('fraud'), observations: late },
    ];
    expect(historyOf('2025-06-01', signals, { watchActions }).level).toBe('RED');
  });

  it('passes on to neighbours only what is the company’s own', () => {
    const observations = observed({ '2025-01-10': [fires('2025-01-10', 'critical')] });
    const group = signalOf('group', { isOwn: false });
    const history = historyOf('2025-01-10', [{ signal: group, observations }]);
    expect([history.level, history.ownLevel]).toEqual(['RED', 'GREEN']);
  });

  it('keeps what cannot be answered any more as it was', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'high')],
      '2025-02-10': [gap],
    });
    expect(historyOf('2025-12-31', [{ signal: cash, observations }]).level).toBe('ORANGE');
  });
});
