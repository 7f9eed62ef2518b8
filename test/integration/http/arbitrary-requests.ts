import fc from 'fast-check';
import { LINE_ITEM_IDS } from '../../../shared/domain/statements/line-items/line-items.ts';

export const number = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1e308,
    -1e308,
    5e-324,
    1e21,
    0.1 + 0.2,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER + 2,
    '0',
    '-0',
    '00012',
    '+5',
    '1e5',
    'NaN',
    'Infinity',
    '-Infinity',
    '',
    ' 1',
    '1,000',
    '１２',
    '0x10',
    '1.2.3',
    '.5',
    '5.',
    '9'.repeat(20),
    '9'.repeat(21),
    '9'.repeat(400),
    `0.${'0'.repeat(399)}1`,
    '0.00000001',
    '-99999999999999999999.99999999',
    null,
    true,
    [],
    {},
    [1],
    { value: 1 },
  ),
  fc.double(),
  fc.integer(),
  fc.bigInt().map(String),
  fc.string({ unit: 'grapheme' }),
);

const lineName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINE_ITEM_IDS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '', '货币资金', '🧨'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

export const lines = fc.dictionary(lineName, number, { maxKeys: 60 });

const decimalText = fc
  .tuple(
    fc.integer({ min: 0, max: 19 }),
    fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
    fc.boolean(),
  )
  .map(
    ([digits, value, negative]) => `${negative ? '-' : ''}${String(value).slice(0, digits + 1)}`,
  );

export const soundLines = fc.dictionary(fc.constantFrom(...LINE_ITEM_IDS), decimalText, {
  minKeys: 1,
  maxKeys: 90,
});

export const anything = fc.anything({
  maxDepth: 4,
  withNullPrototype: false,
  values: [
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.constant(null),
    fc.constantFrom('__proto__', 'constructor', '2024-12-31', 'CNY'),
  ],
  key: fc.oneof(
    fc.constantFrom('company', 'statements', 'lines', 'period', 'facts', '__proto__', 'id'),
    fc.string(),
  ),
});
