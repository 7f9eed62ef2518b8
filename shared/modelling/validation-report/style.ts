/** The report’s only style sheet: light, printable, no web fonts. */
export const STYLE = `
:root { color-scheme: light; --ink: #1c2430; --soft: #5b6675; --line: #d9dee6; --model: #1f5fa8;
  --second: #c26a00; --third: #4d7f4a; --red: #a8231c; --amber: #8a5a00; --green: #1d6b34; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1160px; padding: 32px 24px 64px; background: #fff;
  color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 21px; margin: 48px 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--line); }
p { max-width: 76ch; margin: 8px 0; }
.lead { color: var(--soft); margin: 0 0 20px; }
.small { font-size: 13px; color: var(--soft); }
.note, .warning { border-left: 4px solid var(--green); background: #f2f8f3; padding: 10px 14px; }
.warning { border-color: var(--amber); background: #fdf6e7; }
nav { margin: 20px 0; font-size: 14px; }
nav a { color: var(--model); margin-right: 16px; white-space: nowrap; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px; margin: 16px 0 10px; }
.tiles div { border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; }
.tiles strong { display: block; font-size: 20px; line-height: 1.25; white-space: nowrap; }
.tiles span { font-size: 12.5px; color: var(--soft); }
.badge { display: inline-block; border-radius: 4px; padding: 2px 10px; font-size: 13px; font-weight: 600; }
.badge.in-sample, .badge.overlapping { background: #fdf0d2; color: #6d4700; }
.badge.out-of-sample { background: #e3f2e6; color: var(--green); }
dl { display: grid; grid-template-columns: 170px 1fr; gap: 6px 16px; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; max-width: 86ch; }
.scroll { overflow-x: auto; margin: 16px 0; }
table { border-collapse: collapse; font-size: 13.5px; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 4px 0 6px; white-space: nowrap; }
th, td { text-align: right; padding: 4px 8px; border-bottom: 1px solid var(--line); white-space: nowrap; }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 500; white-space: normal; max-width: 330px; } .dense tbody th { max-width: 230px; } .text { text-align: left; }
th:first-child, td:first-child { padding-left: 2px; }
.dense { font-size: 12px; } .dense th, .dense td { padding: 2px 5px; }
abbr { text-decoration: none; border-bottom: 1px dotted var(--soft); }
td.green { color: var(--green); } td.amber { color: var(--amber); background: #fdf3dc; }
td.red { color: var(--red); background: #fbe9e7; font-weight: 600; } td.muted { color: var(--soft); }
td.strong { font-weight: 700; }
figure { margin: 16px 0; } figcaption { font-size: 13px; color: var(--soft); max-width: 76ch; }
svg { max-width: 100%; height: auto; display: block; }
svg text { font-size: 11px; fill: var(--soft); } svg .label { fill: var(--ink); } svg .muted { fill: #98a1ad; }
.grid { stroke: #e8ebf0; } .zero { stroke: #aeb6c2; stroke-dasharray: 2 3; }
.chance { stroke: #98a1ad; stroke-dasharray: 5 4; }
.model-line, .second-line, .third-line { fill: none; stroke: var(--model); stroke-width: 2.4; }
.second-line { stroke: var(--second); stroke-dasharray: 7 3; stroke-width: 1.8; }
.third-line { stroke: var(--third); stroke-dasharray: 2 2; stroke-width: 1.8; }
.thin { stroke-width: 1.6; }
.whisker { stroke: #6f7a89; stroke-width: 1.5; }
.dot { stroke: #fff; } .green-dot { fill: var(--green); } .amber-dot { fill: #d08a00; }
.red-dot { fill: var(--red); } .model-dot { fill: rgb(31 95 168 / 0.55); }
.hollow { fill: #fff; stroke: var(--soft); stroke-width: 1.5; }
.bar { fill: #c9d0da; } .model-bar { fill: var(--model); } .second-bar { fill: var(--second); }
.rug { stroke: var(--red); stroke-opacity: 0.45; fill: none; }
.knot { fill: #fff; stroke: var(--model); stroke-width: 1.6; }
.missing { fill: var(--second); } .reason { fill: none; stroke: var(--second); stroke-width: 1.5; }
.shapes { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 4px 16px; }
.shapes figure { margin: 0 0 12px; break-inside: avoid; } .shapes figcaption { font-size: 12px; }
.beside { display: flex; flex-wrap: wrap; gap: 8px 40px; align-items: flex-start; }
footer { margin-top: 48px; font-size: 13px; color: var(--soft); }
@media print { body { max-width: none; padding: 0; font-size: 11px; } nav { display: none; }
  h2 { break-after: avoid; } table { font-size: 9.5px; } .dense { font-size: 7.5px; }
  .dense th, .dense td { padding: 1px 2px; } figure, tr { break-inside: avoid; } caption, thead { break-after: avoid; }
  * { print-color-adjust: exact; } .scroll { overflow: visible; } }
`;
