import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { gradeSoft } from './compare.ts';
import type { CheckedStatement, Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { type Pair, pairsOf } from './openings.ts';
import { firmValue } from './side.ts';

const RELATIVE = '0.15';

/** Only Chinese statements carry construction in progress on a line of its own. */
const fixedAssets = ({ statement, values }: CheckedStatement): Decimal | undefined => {
  const inUse = firmValue(values, 'propertyPlantEquipment');
  const inProgress = firmValue(values, 'constructionInProgress');
  if (inUse === undefined) return undefined;
  if (inProgress === undefined) return statement.standard === 'CAS' ? undefined : inUse;
  return inUse.plus(inProgress);
};

const check = ({ opening, closing }: Pair): readonly IdentityFinding[] => {
  const before = fixedAssets(opening);
  const after = fixedAssets(closing);
  const spent = firmValue(closing.values, 'capitalExpenditure');
  const worn = firmValue(closing.values, 'depreciation');
  if (before === undefined || after === undefined) return [];
  if (spent === undefined || worn === undefined) return [];
  const sold = firmValue(closing.values, 'disposalProceeds') ?? ZERO;
  return gradeSoft(
    {
      identity: 'I16',
      statement: closing.statement,
      left: { text: 'propertyPlantEquipment + constructionInProgress', value: after },
      right: {
        text:
          `propertyPlantEquipment + constructionInProgress (${opening.statement.period.end})` +
          ' + capitalExpenditure - depreciation - disposalProceeds?',
        value: before.plus(spent).minus(worn).minus(sold),
      },
      addends: 6,
      hint: {
        en: 'Look for acquisitions, disposals, revaluations or capitalised costs.',
        zh: '请关注并购、处置、重估或费用资本化。',
      },
    },
    RELATIVE,
  );
};

export const fixedAssetRoll: Identity = {
  numbers: ['I16'],
  title: { en: 'Fixed assets roll forward', zh: '固定资产变动勾稽' },
  hardness: 'soft',
  check: (context) => pairsOf(context).flatMap(check),
};
