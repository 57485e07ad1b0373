/** PostgreSQL: division_by_zero. */
const unmet = "22012"

/**
 * SQL: 1, or an error when the condition does not hold. A statement that insists may be sent together with the commit behind it: after
 * the error PostgreSQL takes that commit for a rollback.
 */
export const insist = (condition: string) => `1 / (${condition})::int`

/** The answer of a statement that insists; throws `refusal` when its condition did not hold. */
export async function orRefuse<Answer>(answer: Promise<Answer>, refusal: () => Error): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === unmet) throw refusal()
    throw error
  }
}
