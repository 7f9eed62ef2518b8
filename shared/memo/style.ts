/** The memo’s only style sheet: one that prints to A4. */
export const STYLE = `
@page { size: A4; margin: 15mm 14mm 16mm;
  @bottom-left { content: "Assay"; font: 8pt system-ui, sans-serif; color: #5b6675; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #5b6675; } }
:root { color-scheme: light; --ink: #1c2430; --soft: #5b6675; --line: #d9dee6; --accent: #1f5fa8; --warm: #b4531a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 182mm; padding: 12mm 0; color: var(--ink); background: #fff;
  font: 9.5pt/1.42 system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
h1 { font-size: 19pt; line-height: 1.15; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 12.5pt; margin: 6mm 0 2mm; padding-bottom: 1mm; border-bottom: 1.5px solid var(--ink); break-after: avoid; }
h3 { font-size: 10pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0 1.5mm; } .kind { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: 0.04em; }
.also { margin: 0; font-size: 11pt; } .soft, .small { color: var(--soft); font-size: 8.5pt; }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1mm 5mm; margin: 2mm 0 0; }
.facts div { min-width: 0; } dt { color: var(--soft); font-size: 8pt; } dd { margin: 0; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 2mm; margin: 4mm 0; break-inside: avoid; }
.tile { border: 1px solid var(--line); border-top: 2.5px solid var(--accent); padding: 1.5mm 2mm; min-width: 0; }
.tile span { display: block; color: var(--soft); font-size: 8pt; }
.tile strong { display: block; font-size: 14pt; line-height: 1.2; overflow-wrap: anywhere; }
.tile em { display: block; font-style: normal; color: var(--soft); font-size: 7.8pt; line-height: 1.25; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 8.5pt; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 1mm 0; break-after: avoid; }
th, td { text-align: right; vertical-align: top; padding: 0.8mm 1.5mm; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead { display: table-header-group; } thead th { color: var(--soft); border-bottom: 1.5px solid var(--line); }
tbody th { font-weight: 500; } th:first-child, td:first-child { padding-left: 0; }
tr { break-inside: avoid; } .text { text-align: left; } .stressed th, .stressed td { font-weight: 700; background: #eef4fb; }
.figures th, .figures td { padding-block: 0.5mm; }
.steps caption { display: none; } .steps th:first-child { white-space: nowrap; } .steps td:nth-child(3), .steps td:nth-child(4) { white-space: nowrap; }
ul { margin: 1mm 0; padding-left: 4.5mm; } li { margin: 0.4mm 0; } code { font-size: 0.92em; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; align-items: start; } .columns ul { font-size: 8.5pt; }
figure { margin: 2mm 0; break-inside: avoid; } figcaption { font-size: 8.5pt; font-weight: 600; }
svg { display: block; width: 100%; height: auto; }
.trends { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1mm 4mm; } .trends figure { margin: 0; }
.warnings td:not(:last-child) { white-space: nowrap; }
.suggestion { border-left: 3px solid var(--accent); padding: 1mm 3mm; background: #f4f8fc; break-inside: avoid; }
.warn { border-left-color: var(--warm); background: #fdf4ed; }
footer { margin-top: 5mm; color: var(--soft); font-size: 8pt; }
@media print { body { max-width: none; padding: 0; } }
@media screen { html { background: #eef0f3; } body { padding: 12mm 14mm; max-width: 210mm; box-shadow: 0 1px 6px #0002; } }
`;
