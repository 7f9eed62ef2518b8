import { defineFactKind } from '../fact-kind.ts';
import { oneOf, optional, text } from '../fact-member.ts';

export const externalRating = defineFactKind({
  id: 'external-rating',
  title: { en: 'Rating by an agency', zh: '外部评级' },
  tells: { en: 'What a rating agency thinks of the company.', zh: '外部评级机构对企业的评级。' },
  area: 'market',
  nature: 'observation',
  sourceClass: 'rating-agency',
  members: {
    agency: text('The agency', '评级机构', 100),
    grade: oneOf('Its grade on the international scale', '国际序列等级', {
      AAA: 'AAA',
      'AA+': 'AA+',
      AA: 'AA',
      'AA-': 'AA-',
      'A+': 'A+',
      A: 'A',
      'A-': 'A-',
      'BBB+': 'BBB+',
      BBB: 'BBB',
      'BBB-': 'BBB-',
      'BB+': 'BB+',
      BB: 'BB',
      'BB-': 'BB-',
      'B+': 'B+',
      B: 'B',
      'B-': 'B-',
      'CCC+': 'CCC+',
      CCC: 'CCC',
      'CCC-': 'CCC-',
      CC: 'CC',
      C: 'C',
      D: 'D',
    }),
    outlook: optional(
      oneOf('Outlook', '展望', {
        positive: '正面',
        stable: '稳定',
        negative: '负面',
        'watch-negative': '列入负面观察',
        'watch-positive': '列入正面观察',
      }),
    ),
    label: optional(text('As the agency writes it', '机构原始等级', 40)),
  },
  key: ['agency'],
  examples: [
    {
      observedOn: '2025-06-25',
      agency: 'Example Ratings',
      grade: 'BB+',
      outlook: 'negative',
      label: 'AA-',
    },
  ],
});
