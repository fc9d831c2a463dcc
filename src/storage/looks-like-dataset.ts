/** Whether JSON is meant as a compiled dataset, by how it begins: any other JSON is a table or nothing of ours. */
export const looksLikeDataset = (beginning: string): boolean =>
  /^\uFEFF?\s*\{/.test(beginning) &&
  (/"schema"\s*:\s*\d/.test(beginning) || /"(?:briefings|claims)"\s*:/.test(beginning))
