// Written by `npm run model:expert`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';

export const startUpExpert1: RatingModel = {
  "id": "start-up-expert-1",
  "version": 1,
  "segment": "start-up",
  "title": { "en": "Start-ups, expert", "zh": "初创企业专家模型" },
  "basis": "expert",
  "effectiveFrom": "2026-01-01",
  "scale": "master-22",
  "intercept": -4.60512,
  "indicators": [
    {
      "indicator": "gross-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.2, "y": 0.184205 },
        { "x": 0.1, "y": 0.092102 },
        { "x": 0.25, "y": -0.01842 },
        { "x": 0.4, "y": -0.128943 },
        { "x": 0.7, "y": -0.184205 }
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
      "indicator": "debt-to-assets",
      "dimension": "solvency",
      "shape": [
        { "x": 0, "y": -0.221046 },
        { "x": 0.4, "y": -0.154732 },
        { "x": 0.6, "y": -0.022105 },
        { "x": 0.8, "y": 0.110523 },
        { "x": 1.2, "y": 0.221046 }
      ],
      "notMeaningful": {
        "missing-input": 0.110523, "missing-history": 0.044209, "basis-mismatch": 0.110523,
        "zero-denominator": 0.110523, "non-positive-denominator": 0.110523,
        "negative-equity": 0.221046, "negative-earnings": 0.221046,
        "loss-without-interest": 0.221046, "both-negative": 0.221046, "loss-widened": 0.221046,
        "loss-narrowed": 0.066314, "turned-profitable": -0.066314, "no-debt": -0.221046,
        "no-interest": -0.221046, "net-cash": -0.221046, "no-burn": -0.221046, "not-applicable": 0
      }
    },
    {
      "indicator": "quick-ratio",
      "dimension": "solvency",
      "shape": [
        { "x": -0.5, "y": 0.147364 },
        { "x": 0.5, "y": 0.073682 },
        { "x": 1, "y": -0.014736 },
        { "x": 1.5, "y": -0.103155 },
        { "x": 2.5, "y": -0.147364 }
      ],
      "notMeaningful": {
        "missing-input": 0.073682, "missing-history": 0.029473, "basis-mismatch": 0.073682,
        "zero-denominator": 0.073682, "non-positive-denominator": 0.073682,
        "negative-equity": 0.147364, "negative-earnings": 0.147364,
        "loss-without-interest": 0.147364, "both-negative": 0.147364, "loss-widened": 0.147364,
        "loss-narrowed": 0.044209, "turned-profitable": -0.044209, "no-debt": -0.147364,
        "no-interest": -0.147364, "net-cash": -0.147364, "no-burn": -0.147364, "not-applicable": 0
      }
    },
    {
      "indicator": "runway-months",
      "dimension": "cash-flow",
      "shape": [
        { "x": -12, "y": 0.460512 },
        { "x": 6, "y": 0.230256 },
        { "x": 15, "y": -0.046051 },
        { "x": 24, "y": -0.322358 },
        { "x": 42, "y": -0.460512 }
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
        { "x": -0.45, "y": 0.460512 },
        { "x": -0.1, "y": 0.230256 },
        { "x": 0.075, "y": -0.046051 },
        { "x": 0.25, "y": -0.322358 },
        { "x": 0.6, "y": -0.460512 }
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
      "indicator": "size-revenue",
      "dimension": "size-volatility",
      "shape": [
        { "x": -5.298317, "y": 0.092102 },
        { "x": -0.693147, "y": 0.046051 },
        { "x": 1.609438, "y": -0.00921 },
        { "x": 3.912023, "y": -0.064472 },
        { "x": 8.517193, "y": -0.092102 }
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
      "indicator": "years-since-founding",
      "dimension": "size-volatility",
      "shape": [
        { "x": -6, "y": 0.092102 },
        { "x": 1, "y": 0.046051 },
        { "x": 4.5, "y": -0.00921 },
        { "x": 8, "y": -0.064472 },
        { "x": 15, "y": -0.092102 }
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
        { "x": -20, "y": 1.013126 },
        { "x": 30, "y": 0.506563 },
        { "x": 55, "y": -0.101313 },
        { "x": 80, "y": -0.709189 },
        { "x": 130, "y": -1.013126 }
      ],
      "notMeaningful": {
        "missing-input": 0.101313, "missing-history": 0.101313, "basis-mismatch": 0.506563,
        "zero-denominator": 0.506563, "non-positive-denominator": 0.506563,
        "negative-equity": 1.013126, "negative-earnings": 1.013126,
        "loss-without-interest": 1.013126, "both-negative": 1.013126, "loss-widened": 1.013126,
        "loss-narrowed": 0.303938, "turned-profitable": -0.303938, "no-debt": -1.013126,
        "no-interest": -1.013126, "net-cash": -1.013126, "no-burn": -1.013126, "not-applicable": 0
      }
    },
    {
      "indicator": "payment-score",
      "dimension": "payment-behaviour",
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
