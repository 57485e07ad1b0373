import { useEffect, useRef } from "react"

/** Coming back sooner than this shows what is there: nothing has likely moved, and a phone's browser comes back often. */
const REST_MS = 10_000

/** Calls back when the tab is looked at again, at most every ten seconds. */
export function useFocusRefresh(refresh: () => void): void {
  const last = useRef(0)
  useEffect(() => {
    last.current = Date.now()
    const again = () => {
      if (document.visibilityState !== "visible" || Date.now() - last.current < REST_MS) return
      last.current = Date.now()
      refresh()
    }
    document.addEventListener("visibilitychange", again)
    window.addEventListener("focus", again)
    return () => {
      document.removeEventListener("visibilitychange", again)
      window.removeEventListener("focus", again)
    }
  }, [refresh])
}
