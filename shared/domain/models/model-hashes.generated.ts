// Written by `npm run generate`; do not edit.

export const MODEL_HASHES: Readonly<Record<string, string>> = {
  'financial-holding-expert-1': '015873fab76fa38344212ad69e80ea6fb7d745d304f5f0e9fec9e6fed49a8ac3',
  'financial-holding-expert-2': 'bdce2d389d5e17eaa1d820fb662ade81046ed92553bf9af079c49fa2366dd395',
  'large-expert-1': '1f5654ad66d6c78e22322b9191d3d31cda497d42ffd63ec48a021078ed032c22',
  'large-fitted-2': 'ffd9b6df771bf5c00d31b2c5e17cab50dbb074b8c545d27c2d2afa3e44ae9a09',
  'large-fitted-3': '50a53a21482ff24e358f67cc39ad24016b1da630144e0a9248fe7cf0abada32f',
  'mid-expert-1': 'd4598e0592e81101ef11cb305a147b340f9697b4baa768885910e1b885c1134a',
  'mid-fitted-2': '77f7d2d60c5836f4f7f6f294254a026d3771e114861638d52a0a0e8e52fd0a9f',
  'mid-fitted-3': '48cf153cc341687973e2b835fce782194d806c7f08f6ea49ea386ecc6ca6deb9',
  'project-expert-1': '79491b2f566347a9d2a9c575f63a332be3acb6c95d10a2717fd254816dd37aa5',
  'project-expert-2': '598adc9d92e271283377bc98a41810a3713150771fff73568c57b8b24acb9e31',
  'sme-expert-1': 'ea8619176c9000c5e2690d6d4976a4809f1f3f56da1ba084fbe14d563ee4dfbc',
  'sme-fitted-2': '3d72ce4725f585b3079fe0676a53db07113eb961ff85db00ff345a4a77b16590',
  'sme-fitted-3': '0743e72ec6ad55ffbd83baa3d8aa2a7e6b385e54e02bc7f6512dfbb5a87a650d',
  'start-up-expert-1': '3e2581c8923d45546910ddef186707bd7ce518733a526f726bef043881461737',
  'start-up-expert-2': 'cb2e82c64fa6d498f61f9455489488efad301bed87d94a2388e8bed14d3a44db',
};
