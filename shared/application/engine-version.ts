/** Changes with every release that could change a result for the same input and model. */
export const ENGINE_VERSION = 'assay-3';
