// Written by `npm run model:facts`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';
import { midFitted2 } from './mid-fitted-2.ts';

export const midFitted3: RatingModel = {
  ...midFitted2,
  id: "mid-fitted-3",
  version: 3,
  effectiveFrom: "2026-11-15",
  limitations: {
    "en": "Learned on listed US companies, fiscal years 1999–2014; failure there is a bankruptcy filing, and small companies that just close are not counted. The tests are those of the learned core, which all three segments share. The data have no cash, interest, cash flow, sector or non-financial facts: their shapes are expert judgement. Cash flow and cover count in full for large clients, half for mid-caps and a quarter for small ones; revenue growth and the cash cycle have a small expert voice; for large clients revenue counts too, and good grades are drawn together to the spread of agency grades. Beside them third-party facts count, each within the bounds of an expert shape: no public data joins such facts to failures, so neither bounds nor bands are fitted. A fact that nobody told moves nothing and casts no doubt; facts that only ever tell bad news never lower the risk.",
    "zh": "以1999–2014财年美国上市公司为样本，以申请破产为违约，自行关停的小企业未计入。检验结果针对三个客群共用的学习核心。样本无现金、利息、现金流、行业及非财务信息，此部分采用专家形状：现金流与偿债覆盖对大型企业全额计入，中型企业计一半，小企业计四分之一；营业收入增长与现金周期有少量专家权重；大型企业另计收入规模，且较好等级按评级机构的分布收缩。此外计入第三方事实，各项均以专家形状设定上下限：尚无公开数据将此类事实与违约对应，故幅度与区间均未经拟合。未获知的事实不影响评级，也不扩大区间；仅反映不利情况的事实不会降低风险。"
  },
  indicators: [
    ...midFitted2.indicators,
    {
      "indicator": "executive-departures",
      "dimension": "management",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 3, "y": 0.14875 },
        { "x": 6, "y": 0.2125 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2125, "negative-earnings": 0.2125,
        "loss-without-interest": 0.2125, "both-negative": 0.2125, "loss-widened": 0.2125,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "key-person-tenure",
      "dimension": "management",
      "shape": [
        { "x": -4, "y": 0.1275 },
        { "x": 1, "y": 0.08925 },
        { "x": 3.5, "y": 0 },
        { "x": 6, "y": -0.03825 },
        { "x": 11, "y": -0.051 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.1275, "negative-earnings": 0.1275,
        "loss-without-interest": 0.1275, "both-negative": 0.1275, "loss-widened": 0.1275,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "budget-attainment",
      "dimension": "management",
      "shape": [
        { "x": 0.4, "y": 0.1275 },
        { "x": 0.7, "y": 0.08925 },
        { "x": 1, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.1275, "negative-earnings": 0.1275,
        "loss-without-interest": 0.1275, "both-negative": 0.1275, "loss-widened": 0.1275,
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
        { "x": 0.5, "y": 0.119 },
        { "x": 0.95, "y": 0.17 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "reporting-delay-days",
      "dimension": "management",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 60, "y": 0.1785 },
        { "x": 120, "y": 0.255 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.255, "negative-earnings": 0.255,
        "loss-without-interest": 0.255, "both-negative": 0.255, "loss-widened": 0.255,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "industry-stress",
      "dimension": "industry",
      "shape": [
        { "x": -0.1, "y": -0.085 },
        { "x": 0.4, "y": -0.06375 },
        { "x": 0.65, "y": 0 },
        { "x": 0.9, "y": 0.14875 },
        { "x": 1.4, "y": 0.2125 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2125, "negative-earnings": 0.2125,
        "loss-without-interest": 0.2125, "both-negative": 0.2125, "loss-widened": 0.2125,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "industry-momentum",
      "dimension": "industry",
      "shape": [
        { "x": 39, "y": 0.085 },
        { "x": 46, "y": 0.0595 },
        { "x": 49.5, "y": 0 },
        { "x": 53, "y": -0.0255 },
        { "x": 60, "y": -0.034 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.085, "negative-earnings": 0.085,
        "loss-without-interest": 0.085, "both-negative": 0.085, "loss-widened": 0.085,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "industry-capacity-use",
      "dimension": "industry",
      "shape": [
        { "x": 0.45, "y": 0.085 },
        { "x": 0.65, "y": 0.0595 },
        { "x": 0.75, "y": 0 },
        { "x": 0.85, "y": -0.0255 },
        { "x": 1.05, "y": -0.034 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.085, "negative-earnings": 0.085,
        "loss-without-interest": 0.085, "both-negative": 0.085, "loss-widened": 0.085,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "market-share",
      "dimension": "industry",
      "shape": [
        { "x": -0.09, "y": 0.1275 },
        { "x": 0.005, "y": 0.08925 },
        { "x": 0.0525, "y": 0 },
        { "x": 0.1, "y": -0.03825 },
        { "x": 0.195, "y": -0.051 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.1275, "negative-earnings": 0.1275,
        "loss-without-interest": 0.1275, "both-negative": 0.1275, "loss-widened": 0.1275,
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
        { "x": 0.5, "y": 0.119 },
        { "x": 0.9, "y": 0.17 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "top-supplier-share",
      "dimension": "industry",
      "shape": [
        { "x": 0.15, "y": 0 },
        { "x": 0.6, "y": 0.0595 },
        { "x": 1.05, "y": 0.085 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.085, "negative-earnings": 0.085,
        "loss-without-interest": 0.085, "both-negative": 0.085, "loss-widened": 0.085,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "claims-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.1, "y": 0.238 },
        { "x": 0.2, "y": 0.34 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.34, "negative-earnings": 0.34,
        "loss-without-interest": 0.34, "both-negative": 0.34, "loss-widened": 0.34,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "enforcement-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.05, "y": 0.357 },
        { "x": 0.1, "y": 0.51 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.51, "negative-earnings": 0.51,
        "loss-without-interest": 0.51, "both-negative": 0.51, "loss-widened": 0.51,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "stake-frozen",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.3, "y": 0.1785 },
        { "x": 0.6, "y": 0.255 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.255, "negative-earnings": 0.255,
        "loss-without-interest": 0.255, "both-negative": 0.255, "loss-widened": 0.255,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "stake-pledged",
      "dimension": "legal-network",
      "shape": [
        { "x": 0.3, "y": 0 },
        { "x": 0.7, "y": 0.1785 },
        { "x": 1.1, "y": 0.255 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.255, "negative-earnings": 0.255,
        "loss-without-interest": 0.255, "both-negative": 0.255, "loss-widened": 0.255,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "guarantees-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0.1, "y": 0 },
        { "x": 0.5, "y": 0.238 },
        { "x": 0.9, "y": 0.34 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.34, "negative-earnings": 0.34,
        "loss-without-interest": 0.34, "both-negative": 0.34, "loss-widened": 0.34,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "funds-occupied-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.05, "y": 0.238 },
        { "x": 0.1, "y": 0.34 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.34, "negative-earnings": 0.34,
        "loss-without-interest": 0.34, "both-negative": 0.34, "loss-widened": 0.34,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "negative-news",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 1, "y": 0.2975 },
        { "x": 2, "y": 0.425 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.425, "negative-earnings": 0.425,
        "loss-without-interest": 0.425, "both-negative": 0.425, "loss-widened": 0.425,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "penalties-to-equity",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 0.01, "y": 0.119 },
        { "x": 0.02, "y": 0.17 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "accidents",
      "dimension": "legal-network",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 2, "y": 0.119 },
        { "x": 4, "y": 0.17 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "days-past-due-max",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 60, "y": 0.4165 },
        { "x": 120, "y": 0.595 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.595, "negative-earnings": 0.595,
        "loss-without-interest": 0.595, "both-negative": 0.595, "loss-widened": 0.595,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "credit-utilisation",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0.25, "y": -0.102 },
        { "x": 0.6, "y": -0.0765 },
        { "x": 0.775, "y": 0 },
        { "x": 0.95, "y": 0.1785 },
        { "x": 1.3, "y": 0.255 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.255, "negative-earnings": 0.255,
        "loss-without-interest": 0.255, "both-negative": 0.255, "loss-widened": 0.255,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "lender-change",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": -6, "y": 0.17 },
        { "x": -3, "y": 0.119 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "loan-enquiries",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 2, "y": 0 },
        { "x": 8, "y": 0.119 },
        { "x": 14, "y": 0.17 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "days-beyond-terms",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0, "y": 0 },
        { "x": 60, "y": 0.1785 },
        { "x": 120, "y": 0.255 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.255, "negative-earnings": 0.255,
        "loss-without-interest": 0.255, "both-negative": 0.255, "loss-widened": 0.255,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "tax-credit",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": -30, "y": 0.2975 },
        { "x": 30, "y": 0.20825 },
        { "x": 60, "y": 0 },
        { "x": 90, "y": -0.08925 },
        { "x": 150, "y": -0.119 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2975, "negative-earnings": 0.2975,
        "loss-without-interest": 0.2975, "both-negative": 0.2975, "loss-widened": 0.2975,
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
        { "x": 0.01, "y": 0.238 },
        { "x": 0.02, "y": 0.34 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.34, "negative-earnings": 0.34,
        "loss-without-interest": 0.34, "both-negative": 0.34, "loss-widened": 0.34,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "vat-revenue-gap",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": 0.1, "y": 0 },
        { "x": 0.3, "y": 0.1785 },
        { "x": 0.5, "y": 0.255 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.255, "negative-earnings": 0.255,
        "loss-without-interest": 0.255, "both-negative": 0.255, "loss-widened": 0.255,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "headcount-change",
      "dimension": "growth",
      "shape": [
        { "x": -0.4, "y": 0.17 },
        { "x": -0.2, "y": 0.119 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "electricity-change",
      "dimension": "growth",
      "shape": [
        { "x": -0.6, "y": 0.17 },
        { "x": -0.3, "y": 0.119 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.17, "negative-earnings": 0.17,
        "loss-without-interest": 0.17, "both-negative": 0.17, "loss-widened": 0.17,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
    {
      "indicator": "account-inflow-change",
      "dimension": "growth",
      "shape": [
        { "x": -0.8, "y": 0.2125 },
        { "x": -0.4, "y": 0.14875 },
        { "x": 0, "y": 0 }
      ],
      "notMeaningful": {
        "missing-input": 0, "missing-history": 0, "basis-mismatch": 0, "zero-denominator": 0,
        "non-positive-denominator": 0, "negative-equity": 0.2125, "negative-earnings": 0.2125,
        "loss-without-interest": 0.2125, "both-negative": 0.2125, "loss-widened": 0.2125,
        "loss-narrowed": 0, "turned-profitable": 0, "no-debt": 0, "no-interest": 0, "net-cash": 0,
        "no-burn": 0, "not-applicable": 0
      },
      "gap": "silent"
    },
  ],
};
