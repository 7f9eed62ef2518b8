// Written by `npm run model:expert`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';

export const financialHoldingExpert1: RatingModel = {
  "id": "financial-holding-expert-1",
  "version": 1,
  "segment": "financial-holding",
  "title": { "en": "Financial holding companies, expert", "zh": "金融控股公司专家模型" },
  "basis": "expert",
  "effectiveFrom": "2026-01-01",
  "scale": "master-22",
  "intercept": -4.60512,
  "indicators": [
    {
      "indicator": "roe",
      "dimension": "profitability",
      "shape": [
        { "x": -0.11, "y": 0.276307 },
        { "x": 0.02, "y": 0.138154 },
        { "x": 0.085, "y": -0.027631 },
        { "x": 0.15, "y": -0.193415 },
        { "x": 0.28, "y": -0.276307 }
      ],
      "notMeaningful": {
        "missing-input": 0.138154, "missing-history": 0.055261, "basis-mismatch": 0.138154,
        "zero-denominator": 0.138154, "non-positive-denominator": 0.138154,
        "negative-equity": 0.276307, "negative-earnings": 0.276307,
        "loss-without-interest": 0.276307, "both-negative": 0.276307, "loss-widened": 0.276307,
        "loss-narrowed": 0.082892, "turned-profitable": -0.082892, "no-debt": -0.276307,
        "no-interest": -0.276307, "net-cash": -0.276307, "no-burn": -0.276307, "not-applicable": 0
      }
    },
    {
      "indicator": "roa",
      "dimension": "profitability",
      "shape": [
        { "x": -0.08, "y": 0.184205 },
        { "x": 0, "y": 0.092102 },
        { "x": 0.04, "y": -0.01842 },
        { "x": 0.08, "y": -0.128943 },
        { "x": 0.16, "y": -0.184205 }
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
      "indicator": "double-leverage",
      "dimension": "solvency",
      "shape": [
        { "x": 0.7, "y": -0.506563 },
        { "x": 1, "y": -0.354594 },
        { "x": 1.15, "y": -0.050656 },
        { "x": 1.3, "y": 0.253282 },
        { "x": 1.6, "y": 0.506563 }
      ],
      "notMeaningful": {
        "missing-input": 0.253282, "missing-history": 0.101313, "basis-mismatch": 0.253282,
        "zero-denominator": 0.253282, "non-positive-denominator": 0.253282,
        "negative-equity": 0.506563, "negative-earnings": 0.506563,
        "loss-without-interest": 0.506563, "both-negative": 0.506563, "loss-widened": 0.506563,
        "loss-narrowed": 0.151969, "turned-profitable": -0.151969, "no-debt": -0.506563,
        "no-interest": -0.506563, "net-cash": -0.506563, "no-burn": -0.506563, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-capital",
      "dimension": "solvency",
      "shape": [
        { "x": -0.25, "y": -0.303938 },
        { "x": 0.2, "y": -0.212757 },
        { "x": 0.425, "y": -0.030394 },
        { "x": 0.65, "y": 0.151969 },
        { "x": 1.1, "y": 0.303938 }
      ],
      "notMeaningful": {
        "missing-input": 0.151969, "missing-history": 0.060788, "basis-mismatch": 0.151969,
        "zero-denominator": 0.151969, "non-positive-denominator": 0.151969,
        "negative-equity": 0.303938, "negative-earnings": 0.303938,
        "loss-without-interest": 0.303938, "both-negative": 0.303938, "loss-widened": 0.303938,
        "loss-narrowed": 0.091181, "turned-profitable": -0.091181, "no-debt": -0.303938,
        "no-interest": -0.303938, "net-cash": -0.303938, "no-burn": -0.303938, "not-applicable": 0
      }
    },
    {
      "indicator": "cash-to-short-term-debt",
      "dimension": "solvency",
      "shape": [
        { "x": -0.9, "y": 0.202625 },
        { "x": 0.3, "y": 0.101313 },
        { "x": 0.9, "y": -0.020263 },
        { "x": 1.5, "y": -0.141838 },
        { "x": 2.7, "y": -0.202625 }
      ],
      "notMeaningful": {
        "missing-input": 0.101313, "missing-history": 0.040525, "basis-mismatch": 0.101313,
        "zero-denominator": 0.101313, "non-positive-denominator": 0.101313,
        "negative-equity": 0.202625, "negative-earnings": 0.202625,
        "loss-without-interest": 0.202625, "both-negative": 0.202625, "loss-widened": 0.202625,
        "loss-narrowed": 0.060788, "turned-profitable": -0.060788, "no-debt": -0.202625,
        "no-interest": -0.202625, "net-cash": -0.202625, "no-burn": -0.202625, "not-applicable": 0
      }
    },
    {
      "indicator": "ebit-interest",
      "dimension": "cash-flow",
      "shape": [
        { "x": -5, "y": 0.460512 },
        { "x": 1.5, "y": 0.230256 },
        { "x": 4.75, "y": -0.046051 },
        { "x": 8, "y": -0.322358 },
        { "x": 14.5, "y": -0.460512 }
      ],
      "notMeaningful": {
        "missing-input": 0.230256, "missing-history": 0.092102, "basis-mismatch": 0.230256,
        "zero-denominator": 0.230256, "non-positive-denominator": 0.230256,
        "negative-equity": 0.460512, "negative-earnings": 0.460512,
        "loss-without-interest": 0.460512, "both-negative": 0.460512, "loss-widened": 0.460512,
        "loss-narrowed": 0.138154, "turned-profitable": -0.138154, "no-debt": -0.460512,
        "no-interest": -0.460512, "net-cash": -0.460512, "no-burn": -0.460512, "not-applicable": 0
      }
    },
    {
      "indicator": "other-receivables-ratio",
      "dimension": "efficiency",
      "shape": [
        { "x": -0.08, "y": -0.138154 },
        { "x": 0.01, "y": -0.096708 },
        { "x": 0.055, "y": -0.013815 },
        { "x": 0.1, "y": 0.069077 },
        { "x": 0.19, "y": 0.138154 }
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
      "indicator": "total-equity-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.230256 },
        { "x": -0.1, "y": 0.115128 },
        { "x": 0.075, "y": -0.023026 },
        { "x": 0.25, "y": -0.161179 },
        { "x": 0.6, "y": -0.230256 }
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
      "indicator": "size-total-assets",
      "dimension": "size-volatility",
      "shape": [
        { "x": 0.287682, "y": 0.322358 },
        { "x": 5.298317, "y": 0.161179 },
        { "x": 7.803635, "y": -0.032236 },
        { "x": 10.308953, "y": -0.225651 },
        { "x": 15.319588, "y": -0.322358 }
      ],
      "notMeaningful": {
        "missing-input": 0.161179, "missing-history": 0.064472, "basis-mismatch": 0.161179,
        "zero-denominator": 0.161179, "non-positive-denominator": 0.161179,
        "negative-equity": 0.322358, "negative-earnings": 0.322358,
        "loss-without-interest": 0.322358, "both-negative": 0.322358, "loss-widened": 0.322358,
        "loss-narrowed": 0.096708, "turned-profitable": -0.096708, "no-debt": -0.322358,
        "no-interest": -0.322358, "net-cash": -0.322358, "no-burn": -0.322358, "not-applicable": 0
      }
    },
    {
      "indicator": "loss-years",
      "dimension": "size-volatility",
      "shape": [
        { "x": -3, "y": -0.138154 },
        { "x": 0, "y": -0.096708 },
        { "x": 1.5, "y": -0.013815 },
        { "x": 3, "y": 0.069077 },
        { "x": 6, "y": 0.138154 }
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
      "indicator": "industry-score",
      "dimension": "industry",
      "shape": [
        { "x": -20, "y": 0.552614 },
        { "x": 30, "y": 0.276307 },
        { "x": 55, "y": -0.055261 },
        { "x": 80, "y": -0.38683 },
        { "x": 130, "y": -0.552614 }
      ],
      "notMeaningful": {
        "missing-input": 0.055261, "missing-history": 0.055261, "basis-mismatch": 0.276307,
        "zero-denominator": 0.276307, "non-positive-denominator": 0.276307,
        "negative-equity": 0.552614, "negative-earnings": 0.552614,
        "loss-without-interest": 0.552614, "both-negative": 0.552614, "loss-widened": 0.552614,
        "loss-narrowed": 0.165784, "turned-profitable": -0.165784, "no-debt": -0.552614,
        "no-interest": -0.552614, "net-cash": -0.552614, "no-burn": -0.552614, "not-applicable": 0
      }
    },
    {
      "indicator": "management-score",
      "dimension": "management",
      "shape": [
        { "x": -20, "y": 0.460512 },
        { "x": 30, "y": 0.230256 },
        { "x": 55, "y": -0.046051 },
        { "x": 80, "y": -0.322358 },
        { "x": 130, "y": -0.460512 }
      ],
      "notMeaningful": {
        "missing-input": 0.046051, "missing-history": 0.046051, "basis-mismatch": 0.230256,
        "zero-denominator": 0.230256, "non-positive-denominator": 0.230256,
        "negative-equity": 0.460512, "negative-earnings": 0.460512,
        "loss-without-interest": 0.460512, "both-negative": 0.460512, "loss-widened": 0.460512,
        "loss-narrowed": 0.138154, "turned-profitable": -0.138154, "no-debt": -0.460512,
        "no-interest": -0.460512, "net-cash": -0.460512, "no-burn": -0.460512, "not-applicable": 0
      }
    },
    {
      "indicator": "payment-score",
      "dimension": "payment-behaviour",
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
      "indicator": "legal-score",
      "dimension": "legal-network",
      "shape": [
        { "x": -20, "y": 0.552614 },
        { "x": 30, "y": 0.276307 },
        { "x": 55, "y": -0.055261 },
        { "x": 80, "y": -0.38683 },
        { "x": 130, "y": -0.552614 }
      ],
      "notMeaningful": {
        "missing-input": 0.055261, "missing-history": 0.055261, "basis-mismatch": 0.276307,
        "zero-denominator": 0.276307, "non-positive-denominator": 0.276307,
        "negative-equity": 0.552614, "negative-earnings": 0.552614,
        "loss-without-interest": 0.552614, "both-negative": 0.552614, "loss-widened": 0.552614,
        "loss-narrowed": 0.165784, "turned-profitable": -0.165784, "no-debt": -0.552614,
        "no-interest": -0.552614, "net-cash": -0.552614, "no-burn": -0.552614, "not-applicable": 0
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
