/** `provider_options` of a search somebody sent off: the last word is a whole one where that finds something, with either engine. */
export const wholeWordsFirst = {
  "postgres-vi": { whole_words_first: true },
  meilisearch: { whole_words_first: true },
}
