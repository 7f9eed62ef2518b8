import { type Decimal, decimal, ZERO } from '../../../kernel/decimal.ts';
import { FigureReader } from '../figure-reader.ts';
import { joined, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { insufficient, verdict } from '../quality-verdict.ts';

const SHARE_MAX = decimal('0.50');
const YEARS = 3;

/** Undefined where construction stands beside no finished assets at all. */
const shareOf = (construction: Decimal, fixedAssets: Decimal): Decimal | undefined => {
  if (construction.isZero()) return ZERO;
  return fixedAssets.lte(0) ? undefined : construction.div(fixedAssets);
};

export const constructionNeverTransferred: QualityCheck = {
  id: 'construction-never-transferred',
  number: 'A11',
  title: { en: 'Construction that is never finished', zh: '在建工程长期不转固' },
  question: {
    en: 'Is money buried in projects that never become assets in use?',
    zh: '在建工程是否长期挂账、迟迟不转固？',
  },
  rule: `constructionInProgress / propertyPlantEquipment > ${percentText(SHARE_MAX)} in each of ${YEARS} years`,
  cause: 'asset-values',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator:
      'threshold from memory; budgets and transfer dates stand in the notes and are not read',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const years = context.series.history(YEARS).map((view) => {
      const construction = reader.at(view, 'constructionInProgress');
      const fixedAssets = reader.at(view, 'propertyPlantEquipment');
      const known = construction !== undefined && fixedAssets !== undefined;
      return {
        end: view.end,
        known,
        share: known ? shareOf(construction, fixedAssets) : undefined,
      };
    });
    const evidence = joined(
      years.flatMap(({ end, share }) => {
        const text = share === undefined ? undefined : percentText(share);
        return text === undefined ? [] : [{ en: `${end} ${text}`, zh: `${end} ${text}` }];
      }),
      ', ',
      '、',
    );
    const text = {
      en: `Construction in progress over fixed assets: ${evidence.en}.`,
      zh: `在建工程/固定资产：${evidence.zh}。`,
    };
    const shares = years.flatMap(({ share }) => share ?? []);
    const low = shares.find((share) => share.lte(SHARE_MAX));
    if (low !== undefined) return verdict(false, low, SHARE_MAX, text);
    const [newest] = shares;
    if (newest !== undefined && shares.length === YEARS)
      return verdict(true, newest, SHARE_MAX, text);
    if (years.some(({ known, share }) => known && share === undefined))
      return insufficient({
        en: 'A company still under construction has no finished assets to compare with.',
        zh: '企业尚处建设期，无固定资产可比。',
      });
    if (years.length < YEARS)
      reader.lack({ en: 'statements of three years in a row', zh: '连续三年的报表' });
    return reader.insufficient();
  },
};
