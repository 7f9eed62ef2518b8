// Written by `npm run model:expert`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';

export const smeExpert1: RatingModel = {
  "id": "sme-expert-1",
  "version": 1,
  "segment": "sme",
  "title": { "en": "Small and medium enterprises, expert", "zh": "中小企业专家模型" },
  "basis": "expert",
  "effectiveFrom": "2026-01-01",
  "scale": "master-22",
  "intercept": -4.60512,
  "indicators": [
    {
      "indicator": "ebitda-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.15, "y": 0.115128 },
        { "x": 0.05, "y": 0.057564 },
        { "x": 0.15, "y": -0.011513 },
        { "x": 0.25, "y": -0.08059 },
        { "x": 0.45, "y": -0.115128 }
      ],
      "notMeaningful": {
        "missing-input": 0.057564, "missing-history": 0.023026, "basis-mismatch": 0.057564,
        "zero-denominator": 0.057564, "non-positive-denominator": 0.057564,
        "negative-equity": 0.115128, "negative-earnings": 0.115128,
        "loss-without-interest": 0.115128, "both-negative": 0.115128, "loss-widened": 0.115128,
        "loss-narrowed": 0.034538, "turned-profitable": -0.034538, "no-debt": -0.115128,
        "no-interest": -0.115128, "net-cash": -0.115128, "no-burn": -0.115128, "not-applicable": 0
      }
    },
    {
      "indicator": "total-asset-return",
      "dimension": "profitability",
      "shape": [
        { "x": -0.06, "y": 0.161179 },
        { "x": 0.02, "y": 0.08059 },
        { "x": 0.06, "y": -0.016118 },
        { "x": 0.1, "y": -0.112825 },
        { "x": 0.18, "y": -0.161179 }
      ],
      "notMeaningful": {
        "missing-input": 0.08059, "missing-history": 0.032236, "basis-mismatch": 0.08059,
        "zero-denominator": 0.08059, "non-positive-denominator": 0.08059,
        "negative-equity": 0.161179, "negative-earnings": 0.161179,
        "loss-without-interest": 0.161179, "both-negative": 0.161179, "loss-widened": 0.161179,
        "loss-narrowed": 0.048354, "turned-profitable": -0.048354, "no-debt": -0.161179,
        "no-interest": -0.161179, "net-cash": -0.161179, "no-burn": -0.161179, "not-applicable": 0
      }
    },
    {
      "indicator": "roa",
      "dimension": "profitability",
      "shape": [
        { "x": -0.08, "y": 0.115128 },
        { "x": 0, "y": 0.057564 },
        { "x": 0.04, "y": -0.011513 },
        { "x": 0.08, "y": -0.08059 },
        { "x": 0.16, "y": -0.115128 }
      ],
      "notMeaningful": {
        "missing-input": 0.057564, "missing-history": 0.023026, "basis-mismatch": 0.057564,
        "zero-denominator": 0.057564, "non-positive-denominator": 0.057564,
        "negative-equity": 0.115128, "negative-earnings": 0.115128,
        "loss-without-interest": 0.115128, "both-negative": 0.115128, "loss-widened": 0.115128,
        "loss-narrowed": 0.034538, "turned-profitable": -0.034538, "no-debt": -0.115128,
        "no-interest": -0.115128, "net-cash": -0.115128, "no-burn": -0.115128, "not-applicable": 0
      }
    },
    {
      "indicator": "net-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.12, "y": 0.069077 },
        { "x": 0, "y": 0.034538 },
        { "x": 0.06, "y": -0.006908 },
        { "x": 0.12, "y": -0.048354 },
        { "x": 0.24, "y": -0.069077 }
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
      "indicator": "debt-to-assets",
      "dimension": "solvency",
      "shape": [
        { "x": 0, "y": -0.149666 },
        { "x": 0.4, "y": -0.104766 },
        { "x": 0.6, "y": -0.014967 },
        { "x": 0.8, "y": 0.074833 },
        { "x": 1.2, "y": 0.149666 }
      ],
      "notMeaningful": {
        "missing-input": 0.074833, "missing-history": 0.029933, "basis-mismatch": 0.074833,
        "zero-denominator": 0.074833, "non-positive-denominator": 0.074833,
        "negative-equity": 0.149666, "negative-earnings": 0.149666,
        "loss-without-interest": 0.149666, "both-negative": 0.149666, "loss-widened": 0.149666,
        "loss-narrowed": 0.0449, "turned-profitable": -0.0449, "no-debt": -0.149666,
        "no-interest": -0.149666, "net-cash": -0.149666, "no-burn": -0.149666, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-ebitda",
      "dimension": "solvency",
      "shape": [
        { "x": -3, "y": -0.149666 },
        { "x": 1.5, "y": -0.104766 },
        { "x": 3.75, "y": -0.014967 },
        { "x": 6, "y": 0.074833 },
        { "x": 10.5, "y": 0.149666 }
      ],
      "notMeaningful": {
        "missing-input": 0.074833, "missing-history": 0.029933, "basis-mismatch": 0.074833,
        "zero-denominator": 0.074833, "non-positive-denominator": 0.074833,
        "negative-equity": 0.149666, "negative-earnings": 0.149666,
        "loss-without-interest": 0.149666, "both-negative": 0.149666, "loss-widened": 0.149666,
        "loss-narrowed": 0.0449, "turned-profitable": -0.0449, "no-debt": -0.149666,
        "no-interest": -0.149666, "net-cash": -0.149666, "no-burn": -0.149666, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-capital",
      "dimension": "solvency",
      "shape": [
        { "x": -0.25, "y": -0.0898 },
        { "x": 0.2, "y": -0.06286 },
        { "x": 0.425, "y": -0.00898 },
        { "x": 0.65, "y": 0.0449 },
        { "x": 1.1, "y": 0.0898 }
      ],
      "notMeaningful": {
        "missing-input": 0.0449, "missing-history": 0.01796, "basis-mismatch": 0.0449,
        "zero-denominator": 0.0449, "non-positive-denominator": 0.0449, "negative-equity": 0.0898,
        "negative-earnings": 0.0898, "loss-without-interest": 0.0898, "both-negative": 0.0898,
        "loss-widened": 0.0898, "loss-narrowed": 0.02694, "turned-profitable": -0.02694,
        "no-debt": -0.0898, "no-interest": -0.0898, "net-cash": -0.0898, "no-burn": -0.0898,
        "not-applicable": 0
      }
    },
    {
      "indicator": "cash-to-short-term-debt",
      "dimension": "solvency",
      "shape": [
        { "x": -0.9, "y": 0.119733 },
        { "x": 0.3, "y": 0.059867 },
        { "x": 0.9, "y": -0.011973 },
        { "x": 1.5, "y": -0.083813 },
        { "x": 2.7, "y": -0.119733 }
      ],
      "notMeaningful": {
        "missing-input": 0.059867, "missing-history": 0.023947, "basis-mismatch": 0.059867,
        "zero-denominator": 0.059867, "non-positive-denominator": 0.059867,
        "negative-equity": 0.119733, "negative-earnings": 0.119733,
        "loss-without-interest": 0.119733, "both-negative": 0.119733, "loss-widened": 0.119733,
        "loss-narrowed": 0.03592, "turned-profitable": -0.03592, "no-debt": -0.119733,
        "no-interest": -0.119733, "net-cash": -0.119733, "no-burn": -0.119733, "not-applicable": 0
      }
    },
    {
      "indicator": "quick-ratio",
      "dimension": "solvency",
      "shape": [
        { "x": -0.5, "y": 0.0898 },
        { "x": 0.5, "y": 0.0449 },
        { "x": 1, "y": -0.00898 },
        { "x": 1.5, "y": -0.06286 },
        { "x": 2.5, "y": -0.0898 }
      ],
      "notMeaningful": {
        "missing-input": 0.0449, "missing-history": 0.01796, "basis-mismatch": 0.0449,
        "zero-denominator": 0.0449, "non-positive-denominator": 0.0449, "negative-equity": 0.0898,
        "negative-earnings": 0.0898, "loss-without-interest": 0.0898, "both-negative": 0.0898,
        "loss-widened": 0.0898, "loss-narrowed": 0.02694, "turned-profitable": -0.02694,
        "no-debt": -0.0898, "no-interest": -0.0898, "net-cash": -0.0898, "no-burn": -0.0898,
        "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-interest",
      "dimension": "cash-flow",
      "shape": [
        { "x": -7, "y": 0.193415 },
        { "x": 2.5, "y": 0.096708 },
        { "x": 7.25, "y": -0.019342 },
        { "x": 12, "y": -0.135391 },
        { "x": 21.5, "y": -0.193415 }
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
      "indicator": "ffo-to-debt",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.36, "y": 0.161179 },
        { "x": 0.12, "y": 0.08059 },
        { "x": 0.36, "y": -0.016118 },
        { "x": 0.6, "y": -0.112825 },
        { "x": 1.08, "y": -0.161179 }
      ],
      "notMeaningful": {
        "missing-input": 0.08059, "missing-history": 0.032236, "basis-mismatch": 0.08059,
        "zero-denominator": 0.08059, "non-positive-denominator": 0.08059,
        "negative-equity": 0.161179, "negative-earnings": 0.161179,
        "loss-without-interest": 0.161179, "both-negative": 0.161179, "loss-widened": 0.161179,
        "loss-narrowed": 0.048354, "turned-profitable": -0.048354, "no-debt": -0.161179,
        "no-interest": -0.161179, "net-cash": -0.161179, "no-burn": -0.161179, "not-applicable": 0
      }
    },
    {
      "indicator": "cfo-to-liabilities",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.25, "y": 0.161179 },
        { "x": 0, "y": 0.08059 },
        { "x": 0.125, "y": -0.016118 },
        { "x": 0.25, "y": -0.112825 },
        { "x": 0.5, "y": -0.161179 }
      ],
      "notMeaningful": {
        "missing-input": 0.08059, "missing-history": 0.032236, "basis-mismatch": 0.08059,
        "zero-denominator": 0.08059, "non-positive-denominator": 0.08059,
        "negative-equity": 0.161179, "negative-earnings": 0.161179,
        "loss-without-interest": 0.161179, "both-negative": 0.161179, "loss-widened": 0.161179,
        "loss-narrowed": 0.048354, "turned-profitable": -0.048354, "no-debt": -0.161179,
        "no-interest": -0.161179, "net-cash": -0.161179, "no-burn": -0.161179, "not-applicable": 0
      }
    },
    {
      "indicator": "fcf-to-debt",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.25, "y": 0.128943 },
        { "x": -0.05, "y": 0.064472 },
        { "x": 0.05, "y": -0.012894 },
        { "x": 0.15, "y": -0.09026 },
        { "x": 0.35, "y": -0.128943 }
      ],
      "notMeaningful": {
        "missing-input": 0.064472, "missing-history": 0.025789, "basis-mismatch": 0.064472,
        "zero-denominator": 0.064472, "non-positive-denominator": 0.064472,
        "negative-equity": 0.128943, "negative-earnings": 0.128943,
        "loss-without-interest": 0.128943, "both-negative": 0.128943, "loss-widened": 0.128943,
        "loss-narrowed": 0.038683, "turned-profitable": -0.038683, "no-debt": -0.128943,
        "no-interest": -0.128943, "net-cash": -0.128943, "no-burn": -0.128943, "not-applicable": 0
      }
    },
    {
      "indicator": "asset-turnover",
      "dimension": "efficiency",
      "shape": [
        { "x": -0.9, "y": 0.128943 },
        { "x": 0.3, "y": 0.064472 },
        { "x": 0.9, "y": -0.012894 },
        { "x": 1.5, "y": -0.09026 },
        { "x": 2.7, "y": -0.128943 }
      ],
      "notMeaningful": {
        "missing-input": 0.064472, "missing-history": 0.025789, "basis-mismatch": 0.064472,
        "zero-denominator": 0.064472, "non-positive-denominator": 0.064472,
        "negative-equity": 0.128943, "negative-earnings": 0.128943,
        "loss-without-interest": 0.128943, "both-negative": 0.128943, "loss-widened": 0.128943,
        "loss-narrowed": 0.038683, "turned-profitable": -0.038683, "no-debt": -0.128943,
        "no-interest": -0.128943, "net-cash": -0.128943, "no-burn": -0.128943, "not-applicable": 0
      }
    },
    {
      "indicator": "cash-conversion-cycle",
      "dimension": "efficiency",
      "shape": [
        { "x": -160, "y": -0.128943 },
        { "x": 20, "y": -0.09026 },
        { "x": 110, "y": -0.012894 },
        { "x": 200, "y": 0.064472 },
        { "x": 380, "y": 0.128943 }
      ],
      "notMeaningful": {
        "missing-input": 0.064472, "missing-history": 0.025789, "basis-mismatch": 0.064472,
        "zero-denominator": 0.064472, "non-positive-denominator": 0.064472,
        "negative-equity": 0.128943, "negative-earnings": 0.128943,
        "loss-without-interest": 0.128943, "both-negative": 0.128943, "loss-widened": 0.128943,
        "loss-narrowed": 0.038683, "turned-profitable": -0.038683, "no-debt": -0.128943,
        "no-interest": -0.128943, "net-cash": -0.128943, "no-burn": -0.128943, "not-applicable": 0
      }
    },
    {
      "indicator": "receivable-days",
      "dimension": "efficiency",
      "shape": [
        { "x": -90, "y": -0.110523 },
        { "x": 30, "y": -0.077366 },
        { "x": 90, "y": -0.011052 },
        { "x": 150, "y": 0.055261 },
        { "x": 270, "y": 0.110523 }
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
      "indicator": "revenue-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.092102 },
        { "x": -0.1, "y": 0.046051 },
        { "x": 0.075, "y": -0.00921 },
        { "x": 0.25, "y": -0.064472 },
        { "x": 0.6, "y": -0.092102 }
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
      "indicator": "ebitda-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.069077 },
        { "x": -0.1, "y": 0.034538 },
        { "x": 0.075, "y": -0.006908 },
        { "x": 0.25, "y": -0.048354 },
        { "x": 0.6, "y": -0.069077 }
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
      "indicator": "capital-preservation",
      "dimension": "growth",
      "shape": [
        { "x": 0.86, "y": 0.069077 },
        { "x": 0.98, "y": 0.034538 },
        { "x": 1.04, "y": -0.006908 },
        { "x": 1.1, "y": -0.048354 },
        { "x": 1.22, "y": -0.069077 }
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
      "indicator": "size-total-assets",
      "dimension": "size-volatility",
      "shape": [
        { "x": -4.60517, "y": 0.184205 },
        { "x": 0, "y": 0.092102 },
        { "x": 2.302585, "y": -0.01842 },
        { "x": 4.60517, "y": -0.128943 },
        { "x": 9.21034, "y": -0.184205 }
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
      "indicator": "revenue-variation",
      "dimension": "size-volatility",
      "shape": [
        { "x": -0.24, "y": -0.055261 },
        { "x": 0.08, "y": -0.038683 },
        { "x": 0.24, "y": -0.005526 },
        { "x": 0.4, "y": 0.027631 },
        { "x": 0.72, "y": 0.055261 }
      ],
      "notMeaningful": {
        "missing-input": 0.027631, "missing-history": 0.011052, "basis-mismatch": 0.027631,
        "zero-denominator": 0.027631, "non-positive-denominator": 0.027631,
        "negative-equity": 0.055261, "negative-earnings": 0.055261,
        "loss-without-interest": 0.055261, "both-negative": 0.055261, "loss-widened": 0.055261,
        "loss-narrowed": 0.016578, "turned-profitable": -0.016578, "no-debt": -0.055261,
        "no-interest": -0.055261, "net-cash": -0.055261, "no-burn": -0.055261, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-margin-deviation",
      "dimension": "size-volatility",
      "shape": [
        { "x": -0.06, "y": -0.055261 },
        { "x": 0.01, "y": -0.038683 },
        { "x": 0.045, "y": -0.005526 },
        { "x": 0.08, "y": 0.027631 },
        { "x": 0.15, "y": 0.055261 }
      ],
      "notMeaningful": {
        "missing-input": 0.027631, "missing-history": 0.011052, "basis-mismatch": 0.027631,
        "zero-denominator": 0.027631, "non-positive-denominator": 0.027631,
        "negative-equity": 0.055261, "negative-earnings": 0.055261,
        "loss-without-interest": 0.055261, "both-negative": 0.055261, "loss-widened": 0.055261,
        "loss-narrowed": 0.016578, "turned-profitable": -0.016578, "no-debt": -0.055261,
        "no-interest": -0.055261, "net-cash": -0.055261, "no-burn": -0.055261, "not-applicable": 0
      }
    },
    {
      "indicator": "loss-years",
      "dimension": "size-volatility",
      "shape": [
        { "x": -3, "y": -0.073682 },
        { "x": 0, "y": -0.051577 },
        { "x": 1.5, "y": -0.007368 },
        { "x": 3, "y": 0.036841 },
        { "x": 6, "y": 0.073682 }
      ],
      "notMeaningful": {
        "missing-input": 0.036841, "missing-history": 0.014736, "basis-mismatch": 0.036841,
        "zero-denominator": 0.036841, "non-positive-denominator": 0.036841,
        "negative-equity": 0.073682, "negative-earnings": 0.073682,
        "loss-without-interest": 0.073682, "both-negative": 0.073682, "loss-widened": 0.073682,
        "loss-narrowed": 0.022105, "turned-profitable": -0.022105, "no-debt": -0.073682,
        "no-interest": -0.073682, "net-cash": -0.073682, "no-burn": -0.073682, "not-applicable": 0
      }
    },
    {
      "indicator": "industry-score",
      "dimension": "industry",
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
      "indicator": "management-score",
      "dimension": "management",
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
