"use client"

import type { SuggestResponse } from "@cho-htx/contracts"
import { useEffect, useState } from "react"
import { request } from "@/lib/browser/request"
import type { search } from "@/messages/vi/search"
import { type Suggestion, suggestions } from "./suggestion"

/** Pause after the last key before asking, in milliseconds. */
const PAUSE_MS = 120

interface Answer {
  /** The words the rows belong to. */
  query: string
  rows: Suggestion[]
}

/** Suggestions for what is typed; a newer word cancels the request of the one before. Null until there is an answer. */
export function useSuggestions(typed: string, active: boolean, words: typeof search): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const query = typed.trim()
  useEffect(() => {
    if (!active || query === "") return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const params = new URLSearchParams({ q: query.slice(0, 100), limit: "5" })
      const reply = await request<SuggestResponse>(`/store/search/suggest?${params}`, { signal: controller.signal })
      if (!controller.signal.aborted && reply.ok) setAnswer({ query, rows: suggestions(reply.data, query, words) })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [query, active, words])
  return query === "" ? null : answer
}
