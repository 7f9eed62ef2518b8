import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedMembers } from '../../../functions/middleware/repeated-members.ts';

describe('repeatedMembers', () => {
  it.each([
    ['{"a":1,"a":2}', [['a']]],
    ['{"a":1,"\\u0061":2}', [['a']]],
    ['{"a":{"b":[0,{"c":1,"d":"c","c":2}]}}', [['a', 'b', 1, 'c']]],
    ['[{"a":1},{"a":1,"a":1}]', [[1, 'a']]],
    ['{"a\\"":1,"a\\\\":2,"a\\"":3}', [['a"']]],
    ['{"a":"a","b":["a","a"],"c":{"a":"}"}}', []],
    ['{"营业收入":"1","营业收入":"2","":{},"x":[[],[{}]]}', [['营业收入']]],
    ['"{\\"a\\":1,\\"a\\":2}"', []],
    ['17', []],
  ])('in %s finds %j', (json, expected) => {
    expect(repeatedMembers(json, 9)).toEqual(expected);
  });

  it('finds none in what a serializer wrote, however indented', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(repeatedMembers(JSON.stringify(value, null, indent), 9)).toEqual([]);
      }),
    );
  });

  it('stops at so many', () => {
    expect(repeatedMembers(`{${'"a":1,'.repeat(99)}"a":1}`, 5)).toHaveLength(5);
  });
});
