"use client"

import type { AvailabilityResponse } from "@cho-htx/contracts"
import { useEffect, useState } from "react"
import { request } from "@/lib/browser/request"

export type Stock = AvailabilityResponse | "loading" | "unknown"

/** What is on hand now; read on arrival and whenever the window comes back to the front. */
export function useStock(productId: string): Stock {
  const [stock, setStock] = useState<Stock>("loading")
  useEffect(() => {
    const controller = new AbortController()
    async function read(): Promise<void> {
      const path = `/store/catalog/availability?product_id=${encodeURIComponent(productId)}`
      const answer = await request<AvailabilityResponse>(path, { signal: controller.signal })
      if (controller.signal.aborted) return
      if (answer.ok) setStock(answer.data)
      else setStock((old) => (old === "loading" ? "unknown" : old))
    }
    const again = () => {
      if (document.visibilityState === "visible") void read()
    }
    void read()
    document.addEventListener("visibilitychange", again)
    return () => {
      controller.abort()
      document.removeEventListener("visibilitychange", again)
    }
  }, [productId])
  return stock
}
