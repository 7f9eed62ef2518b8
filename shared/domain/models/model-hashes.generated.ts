// Written by `npm run generate`; do not edit.

export const MODEL_HASHES: Readonly<Record<string, string>> = {
  'financial-holding-expert-1': '015873fab76fa38344212ad69e80ea6fb7d745d304f5f0e9fec9e6fed49a8ac3',
  'large-expert-1': '1f5654ad66d6c78e22322b9191d3d31cda497d42ffd63ec48a021078ed032c22',
  'large-fitted-2': '471875ebbac830c726da68996d72a68c38e3e8acb9046d3861465dda45c747a1',
  'mid-expert-1': 'd4598e0592e81101ef11cb305a147b340f9697b4baa768885910e1b885c1134a',
  'mid-fitted-2': '0dfe7dd62722c647fa1a37d9b32afedd45785b5a6b07cc3cdf855f0925f2b63d',
  'project-expert-1': '79491b2f566347a9d2a9c575f63a332be3acb6c95d10a2717fd254816dd37aa5',
  'sme-expert-1': 'ea8619176c9000c5e2690d6d4976a4809f1f3f56da1ba084fbe14d563ee4dfbc',
  'sme-fitted-2': '05918dc0092ebc98fb9978833194a45855f0ea18c4863d3fb6ff88558d3cc8c4',
  'start-up-expert-1': '3e2581c8923d45546910ddef186707bd7ce518733a526f726bef043881461737',
};
