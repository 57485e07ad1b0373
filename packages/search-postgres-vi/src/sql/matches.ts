/**
 * A row matches a tsquery, the next parameter. Asked through a subselect, so that PostgreSQL does not guess from the words how
 * many rows match: it guesses far too many for queries of many alternatives, and then reads the table instead of the index.
 */
export const matches = `"words" @@ (select ?::tsquery)`
