import { decimal } from '../../../kernel/decimal.ts';
import { growth, ratio } from '../../indicators/denominators.ts';
import { FigureReader } from '../figure-reader.ts';
import { percentText, pointsText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { insufficient, verdict } from '../quality-verdict.ts';

const GAP_MAX = decimal('0.30');

export const inventoryOutgrowsRevenue: QualityCheck = {
  id: 'inventory-outgrows-revenue',
  number: 'A7',
  title: { en: 'Inventory outgrows sales while margins rise', zh: '存货增速远超收入且毛利率上升' },
  question: {
    en: 'Are costs parked in inventory instead of being charged to the result?',
    zh: '成本是否滞留在存货而未结转？',
  },
  rule: `growth of inventory − growth of revenue > ${pointsText(GAP_MAX).en} and gross margin rising`,
  cause: 'margin-and-inventory',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: 'threshold from memory',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const stock = reader.current('inventory');
    const stockBefore = reader.prior('inventory');
    const sales = reader.current('revenue');
    const salesBefore = reader.prior('revenue');
    const gross = reader.current('grossProfit');
    const grossBefore = reader.prior('grossProfit');
    if (
      stock === undefined ||
      stockBefore === undefined ||
      sales === undefined ||
      salesBefore === undefined ||
      gross === undefined ||
      grossBefore === undefined
    )
      return reader.insufficient();
    const stockGrowth = growth(stock, stockBefore);
    const salesGrowth = growth(sales, salesBefore);
    const margin = ratio(gross, sales);
    const marginBefore = ratio(grossBefore, salesBefore);
    if (
      stockGrowth.kind !== 'measured' ||
      salesGrowth.kind !== 'measured' ||
      margin.kind !== 'measured' ||
      marginBefore.kind !== 'measured'
    )
      return insufficient({
        en: 'Inventory or revenue starts from nil or less, so its growth has no meaning.',
        zh: '存货或收入的基期为零或负数，增长率无意义。',
      });
    const gap = stockGrowth.value.minus(salesGrowth.value);
    const rising = margin.value.gt(marginBefore.value);
    return verdict(rising && gap.gt(GAP_MAX), gap, GAP_MAX, {
      en: `Inventory grew ${percentText(stockGrowth.value)}, revenue ${percentText(salesGrowth.value)}; gross margin from ${percentText(marginBefore.value)} to ${percentText(margin.value)}.`,
      zh: `存货增长${percentText(stockGrowth.value)}，收入增长${percentText(salesGrowth.value)}；毛利率由${percentText(marginBefore.value)}变为${percentText(margin.value)}。`,
    });
  },
};
