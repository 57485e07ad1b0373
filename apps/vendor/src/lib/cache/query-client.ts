import { QueryClient } from "@tanstack/react-query"
import { ReadFailure } from "../api/read-failure"

const TRIES = 3
/** Younger answers are not asked for anew, milliseconds. */
export const STALE_MS = 15_000

/** Shared by all pages. What is shown may be old; it is asked for anew when a page opens, the app comes back, or the network does. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "offlineFirst",
      staleTime: STALE_MS,
      gcTime: 24 * 3_600_000,
      retry: (count, error) =>
        error instanceof ReadFailure && error.status === 0 && navigator.onLine && count < TRIES - 1,
      retryDelay: (count) => 1_500 * 2 ** count,
    },
  },
})
