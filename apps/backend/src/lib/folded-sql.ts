/** SQL: a text without accents, đ as d, in small letters, as `fold` of packages/vietnam writes it; spaces stay as they are. */
export const foldedSql = (text: string) =>
  `regexp_replace(replace(lower(normalize(${text}, NFKD)), 'đ', 'd'), U&'[\\0300-\\036F]', '', 'g')`
