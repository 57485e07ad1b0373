import { isRetryable } from "./is-retryable"

/** Runs a transaction again when PostgreSQL broke it off for another's sake: it left no trace. Four tries. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries >= 4 || !isRetryable(error)) throw error
    }
  }
}
