import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"

/** Filters of a list live in the address bar, so that "back" and a shared link show the same list. Any change but `keep` starts at the first page. */
export function useListState() {
  const [params, setParams] = useSearchParams()
  const get = useCallback((key: string) => params.get(key) ?? undefined, [params])
  const set = useCallback(
    (values: Record<string, string | undefined>, keep = false) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before)
          if (!keep) for (const key of ["offset", "cursor"]) next.delete(key)
          for (const [key, value] of Object.entries(values)) {
            if (value) next.set(key, value)
            else next.delete(key)
          }
          return next
        },
        { replace: !keep },
      )
    },
    [setParams],
  )
  return { get, set, any: (keys: readonly string[]) => keys.some((key) => params.has(key)) }
}
