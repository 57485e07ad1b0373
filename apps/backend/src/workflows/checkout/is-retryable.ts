/** PostgreSQL: serialization_failure and deadlock_detected. The transaction is rolled back and may simply run again. */
const retryable = new Set(["40001", "40P01"])

export const isRetryable = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && retryable.has(String(error.code))
