import type { RatingModel } from '../../domain/models/rating-model.ts';
import type { ReportFigures } from './figures.ts';
import { escaped, type Section, sectionHtml } from './markup.ts';
import { agreementSection } from './sections/agreement-section.ts';
import { calibrationSection } from './sections/calibration-section.ts';
import { discriminationSection } from './sections/discrimination-section.ts';
import { gradeSection, migrationSection } from './sections/grade-section.ts';
import { evidence, modelCard } from './sections/header.ts';
import { headline } from './sections/headline.ts';
import { populationSection } from './sections/population-section.ts';
import { powerSection } from './sections/power-section.ts';
import { shapeSection } from './sections/shape-section.ts';
import { stabilitySection } from './sections/stability-section.ts';
import { STYLE } from './style.ts';

const sectionsOf = (model: RatingModel, figures: ReportFigures): readonly Section[] => {
  const { outcomes, agreement } = figures;
  return [
    modelCard(model, figures),
    evidence(model, figures),
    populationSection(figures),
    ...(outcomes === undefined
      ? []
      : [
          discriminationSection(outcomes),
          calibrationSection(model, outcomes),
          powerSection(outcomes),
        ]),
    ...(agreement === undefined ? [] : [agreementSection(agreement)]),
    shapeSection(figures),
    stabilitySection(figures),
    gradeSection(figures),
    migrationSection(figures),
  ];
};

/** The whole report as one file: no scripts, nothing loaded from elsewhere. */
export const reportPage = (model: RatingModel, figures: ReportFigures): string => {
  const sections = sectionsOf(model, figures);
  const { data } = figures;
  const title = `Validation of ${model.id}`;
  const links = sections.map(({ id, title: name }) => `<a href="#${id}">${escaped(name)}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(`${model.title.en}, on ${data.source}`)}</p>
${headline(figures)}
<nav aria-label="Sections">${links.join(' ')}</nav>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
<footer>Data: ${escaped(data.file)}, SHA-256 of its text ${escaped(data.hash)}. Every figure is in report.json beside this page.</footer>
</body>
</html>
`;
};
