// Written by `npm run generate`; do not edit.

export const MODEL_HASHES: Readonly<Record<string, string>> = {
  'financial-holding-expert-1': '015873fab76fa38344212ad69e80ea6fb7d745d304f5f0e9fec9e6fed49a8ac3',
  'large-expert-1': '1f5654ad66d6c78e22322b9191d3d31cda497d42ffd63ec48a021078ed032c22',
  'large-fitted-2': '84e1f07847bec4b22834d76e39321bec86999afa004038892f2a7a177fdc8efa',
  'mid-expert-1': 'd4598e0592e81101ef11cb305a147b340f9697b4baa768885910e1b885c1134a',
  'mid-fitted-2': 'd07c8dbb0be28199b5a44a82587028ed67214158ed16205cdf2eec2f5c369fc4',
  'project-expert-1': '79491b2f566347a9d2a9c575f63a332be3acb6c95d10a2717fd254816dd37aa5',
  'sme-expert-1': 'ea8619176c9000c5e2690d6d4976a4809f1f3f56da1ba084fbe14d563ee4dfbc',
  'sme-fitted-2': '76d1de694c8962ffea6b8a32b9c1b094d1c2355692c3f2d0b13ea8bce37cdaaa',
  'start-up-expert-1': '3e2581c8923d45546910ddef186707bd7ce518733a526f726bef043881461737',
};
