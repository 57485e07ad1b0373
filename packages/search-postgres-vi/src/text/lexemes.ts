/** Kinds of lexeme that share one tsvector; the prefixes cannot occur in a token, so kinds never collide. */
export const lexeme = {
  plain: (token: string) => token,
  exact: (token: string) => `=${token}`,
  joined: (left: string, right: string) => `+${left}${right}`,
  joinedQuery: (token: string) => `+${token}`,
  first: (token: string) => `^${token}`,
  length: (words: number) => `#${words}`,
}

/** Quotes a lexeme for tsvector and tsquery text. Tokens hold letters and digits only; the quotes are doubled all the same. */
export const quote = (value: string) => `'${value.replaceAll("\\", "").replaceAll("'", "''")}'`
