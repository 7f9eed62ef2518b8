import { describe, expect, it } from 'vitest';
import { cloudEventOf, eventId } from '../../../shared/application/domain-event.ts';
import { exportNameOf } from '../../../shared/catalogue/indexes.ts';
import { cloudEventSchema } from '../../../shared/contracts/cloud-event.ts';
import { EVENT_TYPES } from '../../../shared/contracts/events/index.generated.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';

describe.each(EVENT_TYPES)('the event type $id', (type) => {
  it('is declared in a file of its name', async () => {
    const module = await import(`../../../shared/contracts/events/declarations/${type.id}.ts`);
    expect(module[exportNameOf(type.id)]).toBe(type);
  });

  it('has an example that is what it declares', () => {
    expect(type.data.safeParse(type.example).error).toBeUndefined();
    expect(type.data.safeParse({}).success).toBe(false);
  });

  it('speaks both languages', () => {
    for (const { en, zh } of [type.title, type.description]) {
      expect(en).toMatch(/^[A-Z]/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('leaves in the envelope of CloudEvents', () => {
    const event = { id: '1', type: type.id, companyId: 'client', at, data: type.example };
    expect(cloudEventSchema.safeParse(cloudEventOf('bank', event)).error).toBeUndefined();
  });
});

const at = isoInstant('2026-03-16T02:30:00.000Z');

describe('the id of an event', () => {
  it('is the same for the same thing, and another for another tenant, type or thing', () => {
    const told = { type: 'warning-raised', id: 'w-1' };
    const ids = [
      eventId('bank', told),
      eventId('other', told),
      eventId('bank', { ...told, type: 'warning-cleared' }),
      eventId('bank', { ...told, id: 'w-2' }),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(eventId('bank', { ...told })).toBe(ids[0]);
  });
});
