/**
 * The first `most` UTF-16 units of a text as PostgreSQL keeps it: without NUL and without half characters, such as a cut through an emoji
 * leaves. One such letter would refuse the whole statement.
 */
export const storableText = (text: string, most = text.length): string =>
  text
    .slice(0, most)
    .replaceAll(/\p{Surrogate}/gu, "")
    .replaceAll("\0", "")
