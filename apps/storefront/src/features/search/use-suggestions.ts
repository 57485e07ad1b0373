"use client"

import type { SuggestResponse } from "@cho-htx/contracts"
import { useEffect, useState } from "react"
import { request } from "@/lib/browser/request"

/** Pause after the last key before asking, in milliseconds. */
const PAUSE_MS = 100
/** How long an answer may be shown again without asking, in milliseconds. */
const FRESH_MS = 30_000
const MOST_KEPT = 50
const LIMIT = "6"

const kept = new Map<string, { until: number; answer: SuggestResponse }>()

function keep(query: string, answer: SuggestResponse): void {
  kept.delete(query)
  kept.set(query, { until: Date.now() + FRESH_MS, answer })
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

export interface Suggested {
  /** The words the answer belongs to; older than those in the box while an answer is on its way. */
  query: string
  /** Null when none could be had. */
  answer: SuggestResponse | null
}

/** Suggestions for what is typed, popular searches for nothing; a newer word cancels the request of the one before. Null until there is an answer. */
export function useSuggestions(query: string): Suggested | null {
  const [suggested, setSuggested] = useState<Suggested | null>(null)
  useEffect(() => {
    const known = kept.get(query)
    if (known && known.until > Date.now()) return setSuggested({ query, answer: known.answer })
    const controller = new AbortController()
    const ask = async () => {
      const params = new URLSearchParams({ limit: LIMIT, ...(query ? { q: query.slice(0, 200) } : {}) })
      const reply = await request<SuggestResponse>(`/store/search/suggest?${params}`, { signal: controller.signal })
      if (controller.signal.aborted) return
      if (reply.ok && reply.data.complete) keep(query, reply.data)
      setSuggested({ query, answer: reply.ok ? reply.data : null })
    }
    const timer = setTimeout(ask, query ? PAUSE_MS : 0)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [query])
  return suggested
}
