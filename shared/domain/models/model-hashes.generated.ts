// Written by `npm run generate`; do not edit.

export const MODEL_HASHES: Readonly<Record<string, string>> = {
  'financial-holding-expert-1': '015873fab76fa38344212ad69e80ea6fb7d745d304f5f0e9fec9e6fed49a8ac3',
  'large-expert-1': '1f5654ad66d6c78e22322b9191d3d31cda497d42ffd63ec48a021078ed032c22',
  'large-fitted-2': '940fdd53cb591cd29190bf135db534b361289d217ff92c720a5bc001a8622060',
  'mid-expert-1': 'd4598e0592e81101ef11cb305a147b340f9697b4baa768885910e1b885c1134a',
  'mid-fitted-2': 'fceeb5635a7d5759d08d5062472afc59f1f0021ce9ac513ef8d4c9d40f99d5ad',
  'project-expert-1': '79491b2f566347a9d2a9c575f63a332be3acb6c95d10a2717fd254816dd37aa5',
  'sme-expert-1': 'ea8619176c9000c5e2690d6d4976a4809f1f3f56da1ba084fbe14d563ee4dfbc',
  'sme-fitted-2': 'd070d21cee2afbfa46c8df756ea2b04d1d811b7c92ca14196f132901890d5c86',
  'start-up-expert-1': '3e2581c8923d45546910ddef186707bd7ce518733a526f726bef043881461737',
};
