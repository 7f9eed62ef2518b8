// Written by `npm run model:facts`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';
import { startUpExpert1 } from './start-up-expert-1.ts';

export const startUpExpert2: RatingModel = {
  ...startUpExpert1,
  id: "start-up-expert-2",
  version: 2,
  effectiveFrom: "2026-11-15",
  limitations: {
    "en": "Expert and uncalibrated: not fitted on defaults. The PD orders companies; its level is a convention of the scale until the model is fitted and calibrated. Beside them third-party facts count, each within the bounds of an expert shape: no public data joins such facts to failures, so neither bounds nor bands are fitted. A fact that nobody told moves nothing and casts no doubt; facts that only ever tell bad news never lower the risk.",
    "zh": "专家判断、未经校准：未用违约样本拟合。PD 仅用于排序，其水平在模型拟合校准前为刻度约定。此外计入第三方事实，各项均以专家形状设定上下限：尚无公开数据将此类事实与违约对应，故幅度与区间均未经拟合。未获知的事实不影响评级，也不扩大区间；仅反映不利情况的事实不会降低风险。"
  },
  indicators: [
    ...startUpExpert1.indicators,
    {
      "indicator": "executive-departures",
      "dimension": "management",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 3, "y": 0.175 },
        { "x": 6, "y": 0.25 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.25, "negative-earnings": 0.25,
        "loss-without-interest": 0.25, "both-negative": 0.25, "loss-widened": 0.25,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "key-person-tenure",
      "dimension": "management",
      "shape": [
        { "x": -4, "y": 0.15 },
        { "x": 1, "y": 0.105 },
        { "x": 3.5, "y": 0 },
        { "x": 6, "y": -0.045 },
        { "x": 11, "y": -0.06 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.15, "negative-earnings": 0.15,
        "loss-without-interest": 0.15, "both-negative": 0.15, "loss-widened": 0.15,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "budget-attainment",
      "dimension": "management",
      "shape": [
        { "x": 0.4, "y": 0.15 },
        { "x": 0.7, "y": 0.105 },
        { "x": 1, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.15, "negative-earnings": 0.15,
        "loss-without-interest": 0.15, "both-negative": 0.15, "loss-widened": 0.15,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "related-sales-share",
      "dimension": "management",
      "shape": [
        { "x": 0.05, "y": 0 },
        { "x": 0.5, "y": 0.14 },
        { "x": 0.95, "y": 0.2 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "reporting-delay-days",
      "dimension": "management",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 60, "y": 0.21 },
        { "x": 120, "y": 0.3 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.3, "negative-earnings": 0.3,
        "loss-without-interest": 0.3, "both-negative": 0.3, "loss-widened": 0.3, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "industry-stress",
      "dimension": "industry",
      "shape": [
        { "x": -0.1, "y": -0.1 },
        { "x": 0.4, "y": -0.075 },
        { "x": 0.65, "y": 0 },
        { "x": 0.9, "y": 0.175 },
        { "x": 1.4, "y": 0.25 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.25, "negative-earnings": 0.25,
        "loss-without-interest": 0.25, "both-negative": 0.25, "loss-widened": 0.25,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "industry-momentum",
      "dimension": "industry",
      "shape": [
        { "x": 39, "y": 0.1 },
        { "x": 46, "y": 0.07 },
        { "x": 49.5, "y": 0 },
        { "x": 53, "y": -0.03 },
        { "x": 60, "y": -0.04 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.1, "negative-earnings": 0.1,
        "loss-without-interest": 0.1, "both-negative": 0.1, "loss-widened": 0.1, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "industry-capacity-use",
      "dimension": "industry",
      "shape": [
        { "x": 0.45, "y": 0.1 },
        { "x": 0.65, "y": 0.07 },
        { "x": 0.75, "y": 0 },
        { "x": 0.85, "y": -0.03 },
        { "x": 1.05, "y": -0.04 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.1, "negative-earnings": 0.1,
        "loss-without-interest": 0.1, "both-negative": 0.1, "loss-widened": 0.1, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "market-share",
      "dimension": "industry",
      "shape": [
        { "x": -0.09, "y": 0.15 },
        { "x": 0.005, "y": 0.105 },
        { "x": 0.0525, "y": 0 },
        { "x": 0.1, "y": -0.045 },
        { "x": 0.195, "y": -0.06 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.15, "negative-earnings": 0.15,
        "loss-without-interest": 0.15, "both-negative": 0.15, "loss-widened": 0.15,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "top-customer-share",
      "dimension": "industry",
      "shape": [
        { "x": 0.1, "y": 0 },
        { "x": 0.5, "y": 0.14 },
        { "x": 0.9, "y": 0.2 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "top-supplier-share",
      "dimension": "industry",
      "shape": [
        { "x": 0.15, "y": 0 },
        { "x": 0.6, "y": 0.07 },
        { "x": 1.05, "y": 0.1 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.1, "negative-earnings": 0.1,
        "loss-without-interest": 0.1, "both-negative": 0.1, "loss-widened": 0.1, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "claims-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.1, "y": 0.28 },
        { "x": 0.2, "y": 0.4 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.4, "negative-earnings": 0.4,
        "loss-without-interest": 0.4, "both-negative": 0.4, "loss-widened": 0.4, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "enforcement-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.05, "y": 0.42 },
        { "x": 0.1, "y": 0.6 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.6, "negative-earnings": 0.6,
        "loss-without-interest": 0.6, "both-negative": 0.6, "loss-widened": 0.6, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "stake-frozen",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.3, "y": 0.21 },
        { "x": 0.6, "y": 0.3 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.3, "negative-earnings": 0.3,
        "loss-without-interest": 0.3, "both-negative": 0.3, "loss-widened": 0.3, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "stake-pledged",
      "dimension": "legal-network",
      "shape": [
        { "x": 0.3, "y": 0 },
        { "x": 0.7, "y": 0.21 },
        { "x": 1.1, "y": 0.3 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.3, "negative-earnings": 0.3,
        "loss-without-interest": 0.3, "both-negative": 0.3, "loss-widened": 0.3, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "guarantees-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0.1, "y": 0 },
        { "x": 0.5, "y": 0.28 },
        { "x": 0.9, "y": 0.4 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.4, "negative-earnings": 0.4,
        "loss-without-interest": 0.4, "both-negative": 0.4, "loss-widened": 0.4, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "funds-occupied-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.05, "y": 0.28 },
        { "x": 0.1, "y": 0.4 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.4, "negative-earnings": 0.4,
        "loss-without-interest": 0.4, "both-negative": 0.4, "loss-widened": 0.4, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "negative-news",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 1, "y": 0.35 },
        { "x": 2, "y": 0.5 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.5, "negative-earnings": 0.5,
        "loss-without-interest": 0.5, "both-negative": 0.5, "loss-widened": 0.5, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "penalties-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.01, "y": 0.14 },
        { "x": 0.02, "y": 0.2 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "accidents",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 2, "y": 0.14 },
        { "x": 4, "y": 0.2 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "days-past-due-max",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 60, "y": 0.49 },
        { "x": 120, "y": 0.7 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.7, "negative-earnings": 0.7,
        "loss-without-interest": 0.7, "both-negative": 0.7, "loss-widened": 0.7, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "credit-utilisation",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0.25, "y": -0.12 },
        { "x": 0.6, "y": -0.09 },
        { "x": 0.775, "y": 0 },
        { "x": 0.95, "y": 0.21 },
        { "x": 1.3, "y": 0.3 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.3, "negative-earnings": 0.3,
        "loss-without-interest": 0.3, "both-negative": 0.3, "loss-widened": 0.3, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "lender-change",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": -6, "y": 0.2 },
        { "x": -3, "y": 0.14 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "loan-enquiries",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 2, "y": 0 },
        { "x": 8, "y": 0.14 },
        { "x": 14, "y": 0.2 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "days-beyond-terms",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 60, "y": 0.21 },
        { "x": 120, "y": 0.3 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.3, "negative-earnings": 0.3,
        "loss-without-interest": 0.3, "both-negative": 0.3, "loss-widened": 0.3, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "tax-credit",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": -30, "y": 0.35 },
        { "x": 30, "y": 0.245 },
        { "x": 60, "y": 0 },
        { "x": 90, "y": -0.105 },
        { "x": 150, "y": -0.14 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.35, "negative-earnings": 0.35,
        "loss-without-interest": 0.35, "both-negative": 0.35, "loss-widened": 0.35,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "tax-arrears-to-revenue",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.01, "y": 0.28 },
        { "x": 0.02, "y": 0.4 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.4, "negative-earnings": 0.4,
        "loss-without-interest": 0.4, "both-negative": 0.4, "loss-widened": 0.4, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "vat-revenue-gap",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0.1, "y": 0 },
        { "x": 0.3, "y": 0.21 },
        { "x": 0.5, "y": 0.3 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.3, "negative-earnings": 0.3,
        "loss-without-interest": 0.3, "both-negative": 0.3, "loss-widened": 0.3, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "headcount-change",
      "dimension": "growth",
      "shape": [
        { "x": -0.4, "y": 0.2 },
        { "x": -0.2, "y": 0.14 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "electricity-change",
      "dimension": "growth",
      "shape": [
        { "x": -0.6, "y": 0.2 },
        { "x": -0.3, "y": 0.14 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2, "negative-earnings": 0.2,
        "loss-without-interest": 0.2, "both-negative": 0.2, "loss-widened": 0.2, "loss-narrowed": 0,
        "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0, "no-burn": 0,
        "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "account-inflow-change",
      "dimension": "growth",
      "shape": [
        { "x": -0.8, "y": 0.25 },
        { "x": -0.4, "y": 0.175 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.25, "negative-earnings": 0.25,
        "loss-without-interest": 0.25, "both-negative": 0.25, "loss-widened": 0.25,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
  ],
};
