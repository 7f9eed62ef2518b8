// Written by `npm run model:expert`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';

export const largeExpert1: RatingModel = {
  "id": "large-expert-1",
  "version": 1,
  "segment": "large",
  "title": { "en": "Large corporates, expert", "zh": "大型企业专家模型" },
  "basis": "expert",
  "effectiveFrom": "2026-01-01",
  "scale": "master-22",
  "intercept": -4.60512,
  "indicators": [
    {
      "indicator": "ebitda-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.15, "y": 0.138154 },
        { "x": 0.05, "y": 0.069077 },
        { "x": 0.15, "y": -0.013815 },
        { "x": 0.25, "y": -0.096708 },
        { "x": 0.45, "y": -0.138154 }
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
      "indicator": "total-asset-return",
      "dimension": "profitability",
      "shape": [
        { "x": -0.06, "y": 0.193415 },
        { "x": 0.02, "y": 0.096708 },
        { "x": 0.06, "y": -0.019342 },
        { "x": 0.1, "y": -0.135391 },
        { "x": 0.18, "y": -0.193415 }
      ],
      "notMeaningful": {
        "missing-input": 0.096708, "missing-history": 0.038683, "basis-mismatch": 0.096708,
        "zero-denominator": 0.096708, "non-positive-denominator": 0.096708,
        "negative-equity": 0.193415, "negative-earnings": 0.193415,
        "loss-without-interest": 0.193415, "both-negative": 0.193415, "loss-widened": 0.193415,
        "loss-narrowed": 0.058025, "turned-profitable": -0.058025, "no-debt": -0.193415,
        "no-interest": -0.193415, "net-cash": -0.193415, "no-burn": -0.193415, "not-applicable": 0
      }
    },
    {
      "indicator": "roa",
      "dimension": "profitability",
      "shape": [
        { "x": -0.08, "y": 0.138154 },
        { "x": 0, "y": 0.069077 },
        { "x": 0.04, "y": -0.013815 },
        { "x": 0.08, "y": -0.096708 },
        { "x": 0.16, "y": -0.138154 }
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
      "indicator": "net-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.12, "y": 0.082892 },
        { "x": 0, "y": 0.041446 },
        { "x": 0.06, "y": -0.008289 },
        { "x": 0.12, "y": -0.058025 },
        { "x": 0.24, "y": -0.082892 }
      ],
      "notMeaningful": {
        "missing-input": 0.041446, "missing-history": 0.016578, "basis-mismatch": 0.041446,
        "zero-denominator": 0.041446, "non-positive-denominator": 0.041446,
        "negative-equity": 0.082892, "negative-earnings": 0.082892,
        "loss-without-interest": 0.082892, "both-negative": 0.082892, "loss-widened": 0.082892,
        "loss-narrowed": 0.024868, "turned-profitable": -0.024868, "no-debt": -0.082892,
        "no-interest": -0.082892, "net-cash": -0.082892, "no-burn": -0.082892, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-assets",
      "dimension": "solvency",
      "shape": [
        { "x": 0, "y": -0.230256 },
        { "x": 0.4, "y": -0.161179 },
        { "x": 0.6, "y": -0.023026 },
        { "x": 0.8, "y": 0.115128 },
        { "x": 1.2, "y": 0.230256 }
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
      "indicator": "debt-to-ebitda",
      "dimension": "solvency",
      "shape": [
        { "x": -3, "y": -0.230256 },
        { "x": 1.5, "y": -0.161179 },
        { "x": 3.75, "y": -0.023026 },
        { "x": 6, "y": 0.115128 },
        { "x": 10.5, "y": 0.230256 }
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
      "indicator": "debt-to-capital",
      "dimension": "solvency",
      "shape": [
        { "x": -0.25, "y": -0.138154 },
        { "x": 0.2, "y": -0.096708 },
        { "x": 0.425, "y": -0.013815 },
        { "x": 0.65, "y": 0.069077 },
        { "x": 1.1, "y": 0.138154 }
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
      "indicator": "cash-to-short-term-debt",
      "dimension": "solvency",
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
      "indicator": "quick-ratio",
      "dimension": "solvency",
      "shape": [
        { "x": -0.5, "y": 0.138154 },
        { "x": 0.5, "y": 0.069077 },
        { "x": 1, "y": -0.013815 },
        { "x": 1.5, "y": -0.096708 },
        { "x": 2.5, "y": -0.138154 }
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
      "indicator": "ebitda-interest",
      "dimension": "cash-flow",
      "shape": [
        { "x": -7, "y": 0.221046 },
        { "x": 2.5, "y": 0.110523 },
        { "x": 7.25, "y": -0.022105 },
        { "x": 12, "y": -0.154732 },
        { "x": 21.5, "y": -0.221046 }
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
      "indicator": "ffo-to-debt",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.36, "y": 0.184205 },
        { "x": 0.12, "y": 0.092102 },
        { "x": 0.36, "y": -0.01842 },
        { "x": 0.6, "y": -0.128943 },
        { "x": 1.08, "y": -0.184205 }
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
      "indicator": "cfo-to-liabilities",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.25, "y": 0.184205 },
        { "x": 0, "y": 0.092102 },
        { "x": 0.125, "y": -0.01842 },
        { "x": 0.25, "y": -0.128943 },
        { "x": 0.5, "y": -0.184205 }
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
      "indicator": "fcf-to-debt",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.25, "y": 0.147364 },
        { "x": -0.05, "y": 0.073682 },
        { "x": 0.05, "y": -0.014736 },
        { "x": 0.15, "y": -0.103155 },
        { "x": 0.35, "y": -0.147364 }
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
      "indicator": "asset-turnover",
      "dimension": "efficiency",
      "shape": [
        { "x": -0.9, "y": 0.112825 },
        { "x": 0.3, "y": 0.056413 },
        { "x": 0.9, "y": -0.011283 },
        { "x": 1.5, "y": -0.078978 },
        { "x": 2.7, "y": -0.112825 }
      ],
      "notMeaningful": {
        "missing-input": 0.056413, "missing-history": 0.022565, "basis-mismatch": 0.056413,
        "zero-denominator": 0.056413, "non-positive-denominator": 0.056413,
        "negative-equity": 0.112825, "negative-earnings": 0.112825,
        "loss-without-interest": 0.112825, "both-negative": 0.112825, "loss-widened": 0.112825,
        "loss-narrowed": 0.033848, "turned-profitable": -0.033848, "no-debt": -0.112825,
        "no-interest": -0.112825, "net-cash": -0.112825, "no-burn": -0.112825, "not-applicable": 0
      }
    },
    {
      "indicator": "cash-conversion-cycle",
      "dimension": "efficiency",
      "shape": [
        { "x": -160, "y": -0.112825 },
        { "x": 20, "y": -0.078978 },
        { "x": 110, "y": -0.011283 },
        { "x": 200, "y": 0.056413 },
        { "x": 380, "y": 0.112825 }
      ],
      "notMeaningful": {
        "missing-input": 0.056413, "missing-history": 0.022565, "basis-mismatch": 0.056413,
        "zero-denominator": 0.056413, "non-positive-denominator": 0.056413,
        "negative-equity": 0.112825, "negative-earnings": 0.112825,
        "loss-without-interest": 0.112825, "both-negative": 0.112825, "loss-widened": 0.112825,
        "loss-narrowed": 0.033848, "turned-profitable": -0.033848, "no-debt": -0.112825,
        "no-interest": -0.112825, "net-cash": -0.112825, "no-burn": -0.112825, "not-applicable": 0
      }
    },
    {
      "indicator": "receivable-days",
      "dimension": "efficiency",
      "shape": [
        { "x": -90, "y": -0.096708 },
        { "x": 30, "y": -0.067695 },
        { "x": 90, "y": -0.009671 },
        { "x": 150, "y": 0.048354 },
        { "x": 270, "y": 0.096708 }
      ],
      "notMeaningful": {
        "missing-input": 0.048354, "missing-history": 0.019342, "basis-mismatch": 0.048354,
        "zero-denominator": 0.048354, "non-positive-denominator": 0.048354,
        "negative-equity": 0.096708, "negative-earnings": 0.096708,
        "loss-without-interest": 0.096708, "both-negative": 0.096708, "loss-widened": 0.096708,
        "loss-narrowed": 0.029012, "turned-profitable": -0.029012, "no-debt": -0.096708,
        "no-interest": -0.096708, "net-cash": -0.096708, "no-burn": -0.096708, "not-applicable": 0
      }
    },
    {
      "indicator": "revenue-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.110523 },
        { "x": -0.1, "y": 0.055261 },
        { "x": 0.075, "y": -0.011052 },
        { "x": 0.25, "y": -0.077366 },
        { "x": 0.6, "y": -0.110523 }
      ],
      "notMeaningful": {
        "missing-input": 0.055261, "missing-history": 0.022105, "basis-mismatch": 0.055261,
        "zero-denominator": 0.055261, "non-positive-denominator": 0.055261,
        "negative-equity": 0.110523, "negative-earnings": 0.110523,
        "loss-without-interest": 0.110523, "both-negative": 0.110523, "loss-widened": 0.110523,
        "loss-narrowed": 0.033157, "turned-profitable": -0.033157, "no-debt": -0.110523,
        "no-interest": -0.110523, "net-cash": -0.110523, "no-burn": -0.110523, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.082892 },
        { "x": -0.1, "y": 0.041446 },
        { "x": 0.075, "y": -0.008289 },
        { "x": 0.25, "y": -0.058025 },
        { "x": 0.6, "y": -0.082892 }
      ],
      "notMeaningful": {
        "missing-input": 0.041446, "missing-history": 0.016578, "basis-mismatch": 0.041446,
        "zero-denominator": 0.041446, "non-positive-denominator": 0.041446,
        "negative-equity": 0.082892, "negative-earnings": 0.082892,
        "loss-without-interest": 0.082892, "both-negative": 0.082892, "loss-widened": 0.082892,
        "loss-narrowed": 0.024868, "turned-profitable": -0.024868, "no-debt": -0.082892,
        "no-interest": -0.082892, "net-cash": -0.082892, "no-burn": -0.082892, "not-applicable": 0
      }
    },
    {
      "indicator": "capital-preservation",
      "dimension": "growth",
      "shape": [
        { "x": 0.86, "y": 0.082892 },
        { "x": 0.98, "y": 0.041446 },
        { "x": 1.04, "y": -0.008289 },
        { "x": 1.1, "y": -0.058025 },
        { "x": 1.22, "y": -0.082892 }
      ],
      "notMeaningful": {
        "missing-input": 0.041446, "missing-history": 0.016578, "basis-mismatch": 0.041446,
        "zero-denominator": 0.041446, "non-positive-denominator": 0.041446,
        "negative-equity": 0.082892, "negative-earnings": 0.082892,
        "loss-without-interest": 0.082892, "both-negative": 0.082892, "loss-widened": 0.082892,
        "loss-narrowed": 0.024868, "turned-profitable": -0.024868, "no-debt": -0.082892,
        "no-interest": -0.082892, "net-cash": -0.082892, "no-burn": -0.082892, "not-applicable": 0
      }
    },
    {
      "indicator": "size-total-assets",
      "dimension": "size-volatility",
      "shape": [
        { "x": 1.609438, "y": 0.230256 },
        { "x": 6.214608, "y": 0.115128 },
        { "x": 8.517193, "y": -0.023026 },
        { "x": 10.819778, "y": -0.161179 },
        { "x": 15.424948, "y": -0.230256 }
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
      "indicator": "revenue-variation",
      "dimension": "size-volatility",
      "shape": [
        { "x": -0.24, "y": -0.069077 },
        { "x": 0.08, "y": -0.048354 },
        { "x": 0.24, "y": -0.006908 },
        { "x": 0.4, "y": 0.034538 },
        { "x": 0.72, "y": 0.069077 }
      ],
      "notMeaningful": {
        "missing-input": 0.034538, "missing-history": 0.013815, "basis-mismatch": 0.034538,
        "zero-denominator": 0.034538, "non-positive-denominator": 0.034538,
        "negative-equity": 0.069077, "negative-earnings": 0.069077,
        "loss-without-interest": 0.069077, "both-negative": 0.069077, "loss-widened": 0.069077,
        "loss-narrowed": 0.020723, "turned-profitable": -0.020723, "no-debt": -0.069077,
        "no-interest": -0.069077, "net-cash": -0.069077, "no-burn": -0.069077, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-margin-deviation",
      "dimension": "size-volatility",
      "shape": [
        { "x": -0.06, "y": -0.069077 },
        { "x": 0.01, "y": -0.048354 },
        { "x": 0.045, "y": -0.006908 },
        { "x": 0.08, "y": 0.034538 },
        { "x": 0.15, "y": 0.069077 }
      ],
      "notMeaningful": {
        "missing-input": 0.034538, "missing-history": 0.013815, "basis-mismatch": 0.034538,
        "zero-denominator": 0.034538, "non-positive-denominator": 0.034538,
        "negative-equity": 0.069077, "negative-earnings": 0.069077,
        "loss-without-interest": 0.069077, "both-negative": 0.069077, "loss-widened": 0.069077,
        "loss-narrowed": 0.020723, "turned-profitable": -0.020723, "no-debt": -0.069077,
        "no-interest": -0.069077, "net-cash": -0.069077, "no-burn": -0.069077, "not-applicable": 0
      }
    },
    {
      "indicator": "loss-years",
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
        { "x": -20, "y": 0.36841 },
        { "x": 30, "y": 0.184205 },
        { "x": 55, "y": -0.036841 },
        { "x": 80, "y": -0.257887 },
        { "x": 130, "y": -0.36841 }
      ],
      "notMeaningful": {
        "missing-input": 0.036841, "missing-history": 0.036841, "basis-mismatch": 0.184205,
        "zero-denominator": 0.184205, "non-positive-denominator": 0.184205,
        "negative-equity": 0.36841, "negative-earnings": 0.36841, "loss-without-interest": 0.36841,
        "both-negative": 0.36841, "loss-widened": 0.36841, "loss-narrowed": 0.110523,
        "turned-profitable": -0.110523, "no-debt": -0.36841, "no-interest": -0.36841,
        "net-cash": -0.36841, "no-burn": -0.36841, "not-applicable": 0
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
        { "x": -20, "y": 0.230256 },
        { "x": 30, "y": 0.115128 },
        { "x": 55, "y": -0.023026 },
        { "x": 80, "y": -0.161179 },
        { "x": 130, "y": -0.230256 }
      ],
      "notMeaningful": {
        "missing-input": 0.023026, "missing-history": 0.023026, "basis-mismatch": 0.115128,
        "zero-denominator": 0.115128, "non-positive-denominator": 0.115128,
        "negative-equity": 0.230256, "negative-earnings": 0.230256,
        "loss-without-interest": 0.230256, "both-negative": 0.230256, "loss-widened": 0.230256,
        "loss-narrowed": 0.069077, "turned-profitable": -0.069077, "no-debt": -0.230256,
        "no-interest": -0.230256, "net-cash": -0.230256, "no-burn": -0.230256, "not-applicable": 0
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
