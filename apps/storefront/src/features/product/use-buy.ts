"use client"

import { showToast } from "@cho-htx/ui/toast-store"
import { useRouter } from "next/navigation"
import { useState } from "react"
import { addToCart } from "@/features/cart/cart-store"
import { fill } from "@/lib/i18n/fill"
import { localePath } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"
import type { card } from "@/messages/vi/card"

type Step = "add" | "buy"

/** Puts packs into the cart, and for "buy now" goes on to checkout; a refusal comes back as a sentence. */
export function useBuy(words: typeof card) {
  const router = useRouter()
  const locale = useLocale()
  const [sending, setSending] = useState<Step | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function buy(step: Step, variantId: string, quantity: number, label: string): Promise<void> {
    if (sending) return
    setSending(step)
    setProblem(null)
    const result = await addToCart({ variantId, quantity })
    setSending(null)
    if (!result.ok) return setProblem(result.message)
    if (step === "buy") return router.push(localePath(locale, "/thanh-toan"))
    showToast({ text: fill(words.added, { label }), action: { label: words.view_cart, href: "/gio-hang" } })
  }

  return { sending, problem, buy, clearProblem: () => setProblem(null) }
}
