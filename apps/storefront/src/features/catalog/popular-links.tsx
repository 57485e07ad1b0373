"use client"

import type { SuggestResponse } from "@cho-htx/contracts"
import { useEffect, useState } from "react"
import { request } from "@/lib/browser/request"
import { ShopLink } from "@/lib/i18n/shop-link"
import { chipClass } from "../shell/chip-class"

/** What others search for and find, as links; nothing while nobody does. */
export function PopularLinks({ title }: { title: string }) {
  const [queries, setQueries] = useState<string[]>([])
  useEffect(() => {
    const controller = new AbortController()
    request<SuggestResponse>("/store/search/suggest", { signal: controller.signal }).then((answer) => {
      if (answer.ok) setQueries(answer.data.queries)
    })
    return () => controller.abort()
  }, [])
  if (queries.length === 0) return null
  return (
    <nav aria-label={title} className="mt-6">
      <h2 className="mb-2.5 text-lg leading-[1.4]">{title}</h2>
      <ul className="flex flex-wrap gap-2">
        {queries.map((query) => (
          <li key={query}>
            <ShopLink href={`/san-pham?q=${encodeURIComponent(query)}`} prefetch={false} className={chipClass()}>
              {query}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
