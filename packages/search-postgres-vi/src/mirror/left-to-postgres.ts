/** A mirror does not answer this: PostgreSQL does. Never leaves this package. */
export class LeftToPostgres extends Error {}
