import { describe, expect, it } from 'vitest';
import { warningKey } from '../../../../../shared/domain/warnings/history/warning-condition.ts';
import { isoDate } from '../../../../../shared/kernel/dates.ts';
import {
  actionAt,
  fires,
  historyOf,
  lifeLines,
  observed,
  quiet,
  signalOf,
  watchActionAt,
} from './history-samples.ts';

const cash = signalOf('cash');
const key = warningKey('cash', {});
const court = signalOf('court', { kind: 'event' });
const standing = observed({ '2025-01-10': [fires('2025-01-10', 'medium')] });
const seen = 'medium' as const;

const steps = (signals: Parameters<typeof historyOf>[1], actions: ReturnType<typeof actionAt>[]) =>
  lifeLines(historyOf('2025-12-31', signals, { warningActions: actions }));

describe('the life of a warning', () => {
  it('goes from hand to hand with actor, note and time', () => {
    const history = historyOf('2025-12-31', [{ signal: cash, observations: standing }], {
      warningActions: [
        actionAt('2025-01-10T08:00:00Z', { key, seen, kind: 'acknowledge' }),
        actionAt('2025-01-11T08:00:00Z', { key, seen, kind: 'assign', owner: 'li' }),
        actionAt('2025-01-12T08:00:00Z', { key, seen, kind: 'escalate', reason: 'person' }),
        actionAt('2025-01-13T08:00:00Z', { key, seen, kind: 'note', note: 'called them' }),
        actionAt('2025-01-14T08:00:00Z', { key, seen, kind: 'close', disposition: 'confirmed' }),
        actionAt('2025-01-15T08:00:00Z', { key, seen, kind: 'reopen' }),
      ],
    });
    expect(lifeLines(history)).toEqual([
      '2025-01-10 raised open medium',
      '2025-01-10 acknowledged acknowledged medium',
      '2025-01-11 assigned assigned medium',
      '2025-01-12 escalated escalated medium',
      '2025-01-13 noted escalated medium',
      '2025-01-14 closed closed medium',
      '2025-01-15 reopened reopened medium',
    ]);
    expect(history.warnings[0]?.transitions[4]).toMatchObject({
      actor: 'banker',
      note: 'called them',
      at: '2025-01-13T08:00:00.000Z',
    });
  });

  it('belongs to whoever it is assigned to, else to whoever answers for the company', () => {
    const watchActions = [
      watchActionAt('2025-01-02T08:00:00Z', { kind: 'set-owner', owner: 'wu' }),
    ];
    const signals = [{ signal: cash, observations: standing }];
    const [unassigned] = historyOf('2025-12-31', signals, { watchActions }).warnings;
    const [assigned] = historyOf('2025-12-31', signals, {
      watchActions,
      warningActions: [
        actionAt('2025-01-11T08:00:00Z', { key, seen, kind: 'assign', owner: 'li' }),
      ],
    }).warnings;
    expect([unassigned?.owner, assigned?.owner]).toEqual(['wu', 'li']);
  });

  it('returns from a snooze to where it was, on the day asked for', () => {
    expect(
      steps(
        [{ signal: cash, observations: standing }],
        [
          actionAt('2025-01-10T08:00:00Z', { key, seen, kind: 'acknowledge' }),
          actionAt('2025-01-11T08:00:00Z', {
            key,
            seen,
            kind: 'snooze',
            until: isoDate('2025-02-01'),
          }),
        ],
      ).slice(2),
    ).toEqual(['2025-01-11 snoozed snoozed medium', '2025-02-01 snooze-ended acknowledged medium']);
  });

  it('wakes from a snooze when it becomes graver', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'medium')],
      '2025-01-20': [fires('2025-01-20', 'high')],
    });
    const snooze = actionAt('2025-01-11T08:00:00Z', {
      key,
      seen,
      kind: 'snooze',
      until: isoDate('2025-03-01'),
    });
    expect(steps([{ signal: cash, observations }], [snooze])).toEqual([
      '2025-01-10 raised open medium',
      '2025-01-11 snoozed snoozed medium',
      '2025-01-20 severity-raised open high',
    ]);
  });

  it('is not kept quiet by somebody who did not know how grave it already was', () => {
    const observations = observed({ '2025-01-10': [fires('2025-01-10', 'high')] });
    const close = actionAt('2025-01-11T08:00:00Z', {
      key,
      seen,
      kind: 'close',
      disposition: 'already-known',
    });
    expect(steps([{ signal: cash, observations }], [close])).toEqual([
      '2025-01-10 raised open high',
      '2025-01-11 closed closed high',
      '2025-01-11 severity-raised reopened high',
    ]);
  });

  it('opens again when it becomes graver than it was when it was closed', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'medium')],
      '2025-03-20': [fires('2025-03-20', 'critical')],
    });
    const close = actionAt('2025-01-11T08:00:00Z', {
      key,
      seen,
      kind: 'close',
      disposition: 'false-alarm',
    });
    const history = historyOf('2025-03-20', [{ signal: cash, observations }], {
      warningActions: [close],
    });
    expect(history.warnings[0]).toMatchObject({ status: 'reopened', points: 40 });
    expect(history.warnings[0]).not.toHaveProperty('disposition');
  });

  it('adds nothing to the score once it is found to be a false alarm, and all while it is handled', () => {
    const pointsAfter = (disposition: 'false-alarm' | 'confirmed') => {
      const close = actionAt('2025-01-11T08:00:00Z', { key, seen, kind: 'close', disposition });
      const signals = [{ signal: cash, observations: standing }];
      return historyOf('2025-01-12', signals, { warningActions: [close] }).score.score;
    };
    expect([pointsAfter('false-alarm'), pointsAfter('confirmed')]).toEqual([0, 8]);
  });

  it('may still be judged after it cleared by itself', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'medium')],
      '2025-02-20': [quiet('2025-02-20')],
    });
    const close = actionAt('2025-03-01T08:00:00Z', {
      key,
      seen,
      kind: 'close',
      disposition: 'confirmed',
    });
    const history = historyOf('2025-12-31', [{ signal: cash, observations }], {
      warningActions: [close],
    });
    expect(history.withoutEffect).toEqual([]);
    expect(history.warnings[0]).toMatchObject({ status: 'closed', disposition: 'confirmed' });
  });

  it('is left alone by what cannot be done as it stands', () => {
    const reopen = actionAt('2025-01-11T08:00:00Z', { key, seen, kind: 'reopen' });
    const unknown = actionAt('2025-01-11T08:00:00Z', { key: 'gone||', seen, kind: 'acknowledge' });
    const history = historyOf('2025-12-31', [{ signal: cash, observations: standing }], {
      warningActions: [reopen, unknown],
    });
    expect(lifeLines(history)).toHaveLength(1);
    expect(history.withoutEffect.toSorted()).toEqual([reopen.id, unknown.id].toSorted());
  });

  it('counts an action that was stored twice once', () => {
    const assign = actionAt('2025-01-11T08:00:00Z', { key, seen, kind: 'assign', owner: 'li' });
    expect(steps([{ signal: cash, observations: standing }], [assign, assign])).toHaveLength(2);
  });
});

describe('more of the same', () => {
  const event = (on: string, eventId: string, severity: 'medium' | 'high' = 'medium') =>
    fires(on, severity, { eventId });

  it('within thirty days adds to the warning and to its freshness, not to its points', () => {
    const observations = observed({
      '2025-01-10': [event('2025-01-10', 'a')],
      '2025-02-05': [event('2025-01-10', 'a'), event('2025-02-05', 'b')],
    });
    const history = historyOf('2025-02-05', [{ signal: court, observations }]);
    expect(lifeLines(history)).toEqual([
      '2025-01-10 raised open medium',
      '2025-02-05 joined open medium',
    ]);
    expect(history.score.score).toBe(8);
  });

  it('after thirty days is a warning of its own', () => {
    const observations = observed({
      '2025-01-10': [event('2025-01-10', 'a')],
      '2025-02-10': [event('2025-01-10', 'a'), event('2025-02-10', 'b')],
    });
    expect(historyOf('2025-02-10', [{ signal: court, observations }]).warnings).toHaveLength(2);
  });

  it('that is graver makes the warning graver', () => {
    const observations = observed({
      '2025-01-10': [event('2025-01-10', 'a')],
      '2025-01-15': [event('2025-01-10', 'a'), event('2025-01-15', 'b', 'high')],
    });
    expect(lifeLines(historyOf('2025-01-15', [{ signal: court, observations }]))).toEqual([
      '2025-01-10 raised open medium',
      '2025-01-15 joined open medium',
      '2025-01-15 severity-raised open high',
    ]);
  });

  it('takes what is said about an event to the warning it joined', () => {
    const observations = observed({
      '2025-01-10': [event('2025-01-10', 'a')],
      '2025-01-15': [event('2025-01-10', 'a'), event('2025-01-15', 'b')],
    });
    const warningActions = [
      actionAt('2025-01-16T08:00:00Z', {
        key: warningKey('court', { eventId: 'b' }),
        seen,
        kind: 'acknowledge',
      }),
    ];
    const { warnings } = historyOf('2025-01-20', [{ signal: court, observations }], {
      warningActions,
    });
    expect(warnings).toMatchObject([{ status: 'acknowledged' }]);
  });

  it('so soon after it was cleared resumes where it was, and tells nobody anew', () => {
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'medium')],
      '2025-02-10': [quiet('2025-02-10')],
      '2025-03-01': [fires('2025-03-01', 'medium')],
      '2025-04-01': [quiet('2025-04-01')],
      '2025-08-01': [fires('2025-08-01', 'medium')],
    });
    expect(lifeLines(historyOf('2025-12-31', [{ signal: cash, observations }]))).toEqual([
      '2025-01-10 raised open medium',
      '2025-02-10 cleared closed medium',
      '2025-03-01 resumed open medium',
      '2025-04-01 cleared closed medium',
      '2025-08-01 raised reopened medium',
    ]);
  });
});

describe('persistence', () => {
  it('raises once what oscillates within the hysteresis', () => {
    const days = Array.from({ length: 12 }, (_, month) => {
      const on = isoDate(`2025-${String(month + 1).padStart(2, '0')}-05`);
      return [on, [month % 2 === 0 ? fires(on, 'high') : quiet(on, 'high')]] as const;
    });
    const observations = observed(Object.fromEntries(days));
    expect(lifeLines(historyOf('2025-12-31', [{ signal: cash, observations }]))).toEqual([
      '2025-01-05 raised open high',
    ]);
  });

  it('raises once what comes and goes sooner than it clears', () => {
    const slow = signalOf('cash', { clearAfter: { unit: 'months', count: 3 } });
    const days = Array.from({ length: 12 }, (_, month) => {
      const on = isoDate(`2025-${String(month + 1).padStart(2, '0')}-05`);
      return [on, [month % 2 === 0 ? fires(on, 'high') : quiet(on)]] as const;
    });
    const observations = observed(Object.fromEntries(days));
    expect(lifeLines(historyOf('2026-03-04', [{ signal: slow, observations }]))).toHaveLength(1);
    expect(lifeLines(historyOf('2026-03-05', [{ signal: slow, observations }])).at(-1)).toBe(
      '2026-03-05 cleared closed high',
    );
  });

  it('waits as long as a rule asks before it raises, on the very day', () => {
    const slow = signalOf('cash', { raiseAfter: { unit: 'days', count: 20 } });
    const observations = observed({ '2025-01-10': [fires('2025-01-10', 'high')] });
    expect(lifeLines(historyOf('2025-01-29', [{ signal: slow, observations }]))).toEqual([]);
    expect(lifeLines(historyOf('2025-06-30', [{ signal: slow, observations }]))).toEqual([
      '2025-01-30 raised open high',
    ]);
  });

  it('raises nothing that ended before it had lasted', () => {
    const slow = signalOf('cash', { raiseAfter: { unit: 'days', count: 20 } });
    const observations = observed({
      '2025-01-10': [fires('2025-01-10', 'high')],
      '2025-01-25': [quiet('2025-01-25')],
    });
    expect(lifeLines(historyOf('2025-06-30', [{ signal: slow, observations }]))).toEqual([]);
  });

  it('counts reports, not looks at the same report', () => {
    const yearly = signalOf('loss', { clearAfter: { unit: 'reports', count: 2 } });
    const observations = observed({
      '2023-04-30': [fires('2022-12-31', 'high')],
      '2024-04-30': [quiet('2023-12-31')],
      '2024-06-30': [quiet('2023-12-31')],
      '2025-04-30': [quiet('2024-12-31')],
    });
    expect(lifeLines(historyOf('2025-12-31', [{ signal: yearly, observations }]))).toEqual([
      '2023-04-30 raised open high',
      '2025-04-30 cleared closed high',
    ]);
  });

  it('measures months from the last report that was bad', () => {
    const quarterly = signalOf('sales', { clearAfter: { unit: 'reported-months', count: 6 } });
    const observations = observed({
      '2024-04-30': [fires('2024-03-31', 'high')],
      '2024-07-30': [quiet('2024-06-30')],
      '2024-10-30': [quiet('2024-09-30')],
    });
    expect(lifeLines(historyOf('2024-12-31', [{ signal: quarterly, observations }])).at(-1)).toBe(
      '2024-10-30 cleared closed high',
    );
  });
});
