// Written by `npm run model:expert`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';

export const projectExpert1: RatingModel = {
  "id": "project-expert-1",
  "version": 1,
  "segment": "project",
  "title": { "en": "Projects and real estate, expert", "zh": "项目与房地产专家模型" },
  "basis": "expert",
  "effectiveFrom": "2026-01-01",
  "scale": "master-22",
  "intercept": -4.60512,
  "indicators": [
    {
      "indicator": "ebitda-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.15, "y": 0.230256 },
        { "x": 0.05, "y": 0.115128 },
        { "x": 0.15, "y": -0.023026 },
        { "x": 0.25, "y": -0.161179 },
        { "x": 0.45, "y": -0.230256 }
      ],
      "notMeaningful": {
        "missing-input": 0.115128, "missing-history": 0.046051, "basis-mismatch": 0.115128,
        "zero-denominator": 0.115128, "non-positive-denominator": 0.115128,
        "negative-equity": 0.230256, "negative-earnings": 0.230256,
        "loss-without-interest": 0.230256, "both-negative": 0.230256, "loss-widened": 0.230256,
        "loss-narrowed": 0.069077, "turned-profitable": -0.069077, "no-debt": -0.230256,
        "no-interest": -0.230256, "net-cash": -0.230256, "no-burn": -0.230256, "not-applicable": 0
      }
    },
    {
      "indicator": "loan-to-value",
      "dimension": "solvency",
      "shape": [
        { "x": 0.1, "y": -0.331569 },
        { "x": 0.45, "y": -0.232098 },
        { "x": 0.625, "y": -0.033157 },
        { "x": 0.8, "y": 0.165784 },
        { "x": 1.15, "y": 0.331569 }
      ],
      "notMeaningful": {
        "missing-input": 0.165784, "missing-history": 0.066314, "basis-mismatch": 0.165784,
        "zero-denominator": 0.165784, "non-positive-denominator": 0.165784,
        "negative-equity": 0.331569, "negative-earnings": 0.331569,
        "loss-without-interest": 0.331569, "both-negative": 0.331569, "loss-widened": 0.331569,
        "loss-narrowed": 0.099471, "turned-profitable": -0.099471, "no-debt": -0.331569,
        "no-interest": -0.331569, "net-cash": -0.331569, "no-burn": -0.331569, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-capital",
      "dimension": "solvency",
      "shape": [
        { "x": -0.25, "y": -0.165784 },
        { "x": 0.2, "y": -0.116049 },
        { "x": 0.425, "y": -0.016578 },
        { "x": 0.65, "y": 0.082892 },
        { "x": 1.1, "y": 0.165784 }
      ],
      "notMeaningful": {
        "missing-input": 0.082892, "missing-history": 0.033157, "basis-mismatch": 0.082892,
        "zero-denominator": 0.082892, "non-positive-denominator": 0.082892,
        "negative-equity": 0.165784, "negative-earnings": 0.165784,
        "loss-without-interest": 0.165784, "both-negative": 0.165784, "loss-widened": 0.165784,
        "loss-narrowed": 0.049735, "turned-profitable": -0.049735, "no-debt": -0.165784,
        "no-interest": -0.165784, "net-cash": -0.165784, "no-burn": -0.165784, "not-applicable": 0
      }
    },
    {
      "indicator": "adjusted-leverage-real-estate",
      "dimension": "solvency",
      "shape": [
        { "x": 0.2, "y": -0.165784 },
        { "x": 0.5, "y": -0.116049 },
        { "x": 0.65, "y": -0.016578 },
        { "x": 0.8, "y": 0.082892 },
        { "x": 1.1, "y": 0.165784 }
      ],
      "notMeaningful": {
        "missing-input": 0.082892, "missing-history": 0.033157, "basis-mismatch": 0.082892,
        "zero-denominator": 0.082892, "non-positive-denominator": 0.082892,
        "negative-equity": 0.165784, "negative-earnings": 0.165784,
        "loss-without-interest": 0.165784, "both-negative": 0.165784, "loss-widened": 0.165784,
        "loss-narrowed": 0.049735, "turned-profitable": -0.049735, "no-debt": -0.165784,
        "no-interest": -0.165784, "net-cash": -0.165784, "no-burn": -0.165784, "not-applicable": 0
      }
    },
    {
      "indicator": "cash-to-short-term-debt",
      "dimension": "solvency",
      "shape": [
        { "x": -0.9, "y": 0.165784 },
        { "x": 0.3, "y": 0.082892 },
        { "x": 0.9, "y": -0.016578 },
        { "x": 1.5, "y": -0.116049 },
        { "x": 2.7, "y": -0.165784 }
      ],
      "notMeaningful": {
        "missing-input": 0.082892, "missing-history": 0.033157, "basis-mismatch": 0.082892,
        "zero-denominator": 0.082892, "non-positive-denominator": 0.082892,
        "negative-equity": 0.165784, "negative-earnings": 0.165784,
        "loss-without-interest": 0.165784, "both-negative": 0.165784, "loss-widened": 0.165784,
        "loss-narrowed": 0.049735, "turned-profitable": -0.049735, "no-debt": -0.165784,
        "no-interest": -0.165784, "net-cash": -0.165784, "no-burn": -0.165784, "not-applicable": 0
      }
    },
    {
      "indicator": "dscr",
      "dimension": "cash-flow",
      "shape": [
        { "x": 0, "y": 0.621691 },
        { "x": 1, "y": 0.310846 },
        { "x": 1.5, "y": -0.062169 },
        { "x": 2, "y": -0.435184 },
        { "x": 3, "y": -0.621691 }
      ],
      "notMeaningful": {
        "missing-input": 0.310846, "missing-history": 0.124338, "basis-mismatch": 0.310846,
        "zero-denominator": 0.310846, "non-positive-denominator": 0.310846,
        "negative-equity": 0.621691, "negative-earnings": 0.621691,
        "loss-without-interest": 0.621691, "both-negative": 0.621691, "loss-widened": 0.621691,
        "loss-narrowed": 0.186507, "turned-profitable": -0.186507, "no-debt": -0.621691,
        "no-interest": -0.621691, "net-cash": -0.621691, "no-burn": -0.621691, "not-applicable": 0
      }
    },
    {
      "indicator": "loan-life-cover",
      "dimension": "cash-flow",
      "shape": [
        { "x": 0.4, "y": 0.373015 },
        { "x": 1.1, "y": 0.186507 },
        { "x": 1.45, "y": -0.037301 },
        { "x": 1.8, "y": -0.26111 },
        { "x": 2.5, "y": -0.373015 }
      ],
      "notMeaningful": {
        "missing-input": 0.186507, "missing-history": 0.074603, "basis-mismatch": 0.186507,
        "zero-denominator": 0.186507, "non-positive-denominator": 0.186507,
        "negative-equity": 0.373015, "negative-earnings": 0.373015,
        "loss-without-interest": 0.373015, "both-negative": 0.373015, "loss-widened": 0.373015,
        "loss-narrowed": 0.111904, "turned-profitable": -0.111904, "no-debt": -0.373015,
        "no-interest": -0.373015, "net-cash": -0.373015, "no-burn": -0.373015, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-interest",
      "dimension": "cash-flow",
      "shape": [
        { "x": -7, "y": 0.248676 },
        { "x": 2.5, "y": 0.124338 },
        { "x": 7.25, "y": -0.024868 },
        { "x": 12, "y": -0.174074 },
        { "x": 21.5, "y": -0.248676 }
      ],
      "notMeaningful": {
        "missing-input": 0.124338, "missing-history": 0.049735, "basis-mismatch": 0.124338,
        "zero-denominator": 0.124338, "non-positive-denominator": 0.124338,
        "negative-equity": 0.248676, "negative-earnings": 0.248676,
        "loss-without-interest": 0.248676, "both-negative": 0.248676, "loss-widened": 0.248676,
        "loss-narrowed": 0.074603, "turned-profitable": -0.074603, "no-debt": -0.248676,
        "no-interest": -0.248676, "net-cash": -0.248676, "no-burn": -0.248676, "not-applicable": 0
      }
    },
    {
      "indicator": "asset-turnover",
      "dimension": "efficiency",
      "shape": [
        { "x": -0.9, "y": 0.184205 },
        { "x": 0.3, "y": 0.092102 },
        { "x": 0.9, "y": -0.01842 },
        { "x": 1.5, "y": -0.128943 },
        { "x": 2.7, "y": -0.184205 }
      ],
      "notMeaningful": {
        "missing-input": 0.092102, "missing-history": 0.036841, "basis-mismatch": 0.092102,
        "zero-denominator": 0.092102, "non-positive-denominator": 0.092102,
        "negative-equity": 0.184205, "negative-earnings": 0.184205,
        "loss-without-interest": 0.184205, "both-negative": 0.184205, "loss-widened": 0.184205,
        "loss-narrowed": 0.055261, "turned-profitable": -0.055261, "no-debt": -0.184205,
        "no-interest": -0.184205, "net-cash": -0.184205, "no-burn": -0.184205, "not-applicable": 0
      }
    },
    {
      "indicator": "revenue-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.184205 },
        { "x": -0.1, "y": 0.092102 },
        { "x": 0.075, "y": -0.01842 },
        { "x": 0.25, "y": -0.128943 },
        { "x": 0.6, "y": -0.184205 }
      ],
      "notMeaningful": {
        "missing-input": 0.092102, "missing-history": 0.036841, "basis-mismatch": 0.092102,
        "zero-denominator": 0.092102, "non-positive-denominator": 0.092102,
        "negative-equity": 0.184205, "negative-earnings": 0.184205,
        "loss-without-interest": 0.184205, "both-negative": 0.184205, "loss-widened": 0.184205,
        "loss-narrowed": 0.055261, "turned-profitable": -0.055261, "no-debt": -0.184205,
        "no-interest": -0.184205, "net-cash": -0.184205, "no-burn": -0.184205, "not-applicable": 0
      }
    },
    {
      "indicator": "size-total-assets",
      "dimension": "size-volatility",
      "shape": [
        { "x": -1.609438, "y": 0.138154 },
        { "x": 2.995732, "y": 0.069077 },
        { "x": 5.298317, "y": -0.013815 },
        { "x": 7.600902, "y": -0.096708 },
        { "x": 12.206073, "y": -0.138154 }
      ],
      "notMeaningful": {
        "missing-input": 0.069077, "missing-history": 0.027631, "basis-mismatch": 0.069077,
        "zero-denominator": 0.069077, "non-positive-denominator": 0.069077,
        "negative-equity": 0.138154, "negative-earnings": 0.138154,
        "loss-without-interest": 0.138154, "both-negative": 0.138154, "loss-widened": 0.138154,
        "loss-narrowed": 0.041446, "turned-profitable": -0.041446, "no-debt": -0.138154,
        "no-interest": -0.138154, "net-cash": -0.138154, "no-burn": -0.138154, "not-applicable": 0
      }
    },
    {
      "indicator": "negative-cfo-years",
      "dimension": "size-volatility",
      "shape": [
        { "x": -3, "y": -0.092102 },
        { "x": 0, "y": -0.064472 },
        { "x": 1.5, "y": -0.00921 },
        { "x": 3, "y": 0.046051 },
        { "x": 6, "y": 0.092102 }
      ],
      "notMeaningful": {
        "missing-input": 0.046051, "missing-history": 0.01842, "basis-mismatch": 0.046051,
        "zero-denominator": 0.046051, "non-positive-denominator": 0.046051,
        "negative-equity": 0.092102, "negative-earnings": 0.092102,
        "loss-without-interest": 0.092102, "both-negative": 0.092102, "loss-widened": 0.092102,
        "loss-narrowed": 0.027631, "turned-profitable": -0.027631, "no-debt": -0.092102,
        "no-interest": -0.092102, "net-cash": -0.092102, "no-burn": -0.092102, "not-applicable": 0
      }
    },
    {
      "indicator": "industry-score",
      "dimension": "industry",
      "shape": [
        { "x": -20, "y": 0.644717 },
        { "x": 30, "y": 0.322358 },
        { "x": 55, "y": -0.064472 },
        { "x": 80, "y": -0.451302 },
        { "x": 130, "y": -0.644717 }
      ],
      "notMeaningful": {
        "missing-input": 0.064472, "missing-history": 0.064472, "basis-mismatch": 0.322358,
        "zero-denominator": 0.322358, "non-positive-denominator": 0.322358,
        "negative-equity": 0.644717, "negative-earnings": 0.644717,
        "loss-without-interest": 0.644717, "both-negative": 0.644717, "loss-widened": 0.644717,
        "loss-narrowed": 0.193415, "turned-profitable": -0.193415, "no-debt": -0.644717,
        "no-interest": -0.644717, "net-cash": -0.644717, "no-burn": -0.644717, "not-applicable": 0
      }
    },
    {
      "indicator": "management-score",
      "dimension": "management",
      "shape": [
        { "x": -20, "y": 0.276307 },
        { "x": 30, "y": 0.138154 },
        { "x": 55, "y": -0.027631 },
        { "x": 80, "y": -0.193415 },
        { "x": 130, "y": -0.276307 }
      ],
      "notMeaningful": {
        "missing-input": 0.027631, "missing-history": 0.027631, "basis-mismatch": 0.138154,
        "zero-denominator": 0.138154, "non-positive-denominator": 0.138154,
        "negative-equity": 0.276307, "negative-earnings": 0.276307,
        "loss-without-interest": 0.276307, "both-negative": 0.276307, "loss-widened": 0.276307,
        "loss-narrowed": 0.082892, "turned-profitable": -0.082892, "no-debt": -0.276307,
        "no-interest": -0.276307, "net-cash": -0.276307, "no-burn": -0.276307, "not-applicable": 0
      }
    },
    {
      "indicator": "payment-score",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": -20, "y": 0.184205 },
        { "x": 30, "y": 0.092102 },
        { "x": 55, "y": -0.01842 },
        { "x": 80, "y": -0.128943 },
        { "x": 130, "y": -0.184205 }
      ],
      "notMeaningful": {
        "missing-input": 0.01842, "missing-history": 0.01842, "basis-mismatch": 0.092102,
        "zero-denominator": 0.092102, "non-positive-denominator": 0.092102,
        "negative-equity": 0.184205, "negative-earnings": 0.184205,
        "loss-without-interest": 0.184205, "both-negative": 0.184205, "loss-widened": 0.184205,
        "loss-narrowed": 0.055261, "turned-profitable": -0.055261, "no-debt": -0.184205,
        "no-interest": -0.184205, "net-cash": -0.184205, "no-burn": -0.184205, "not-applicable": 0
      }
    },
    {
      "indicator": "legal-score",
      "dimension": "legal-network",
      "shape": [
        { "x": -20, "y": 0.598666 },
        { "x": 30, "y": 0.299333 },
        { "x": 55, "y": -0.059867 },
        { "x": 80, "y": -0.419066 },
        { "x": 130, "y": -0.598666 }
      ],
      "notMeaningful": {
        "missing-input": 0.059867, "missing-history": 0.059867, "basis-mismatch": 0.299333,
        "zero-denominator": 0.299333, "non-positive-denominator": 0.299333,
        "negative-equity": 0.598666, "negative-earnings": 0.598666,
        "loss-without-interest": 0.598666, "both-negative": 0.598666, "loss-widened": 0.598666,
        "loss-narrowed": 0.1796, "turned-profitable": -0.1796, "no-debt": -0.598666,
        "no-interest": -0.598666, "net-cash": -0.598666, "no-burn": -0.598666, "not-applicable": 0
      }
    }
  ],
  "calibration": { "intercept": 0, "slope": 1 },
  "source": {
    "citation": "Expert judgement: dimension weights by segment and typical bands of each ratio",
    "locator": "bands from common credit practice, from memory; weights are a design of this product",
    "confidence": "design"
  },
  "limitations": {
    "en": "Expert and uncalibrated: not fitted on defaults. The PD orders companies; its level is a convention of the scale until the model is fitted and calibrated.",
    "zh": "专家判断、未经校准：未用违约样本拟合。PD 仅用于排序，其水平在模型拟合校准前为刻度约定。"
  }
};
