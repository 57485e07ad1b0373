"use client"

import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { useLocale } from "@/lib/i18n/locale-context"
import { errorWords } from "@/messages/error"

/** Shown instead of a page that failed; the cart is not touched by it. */
export default function MarketError({ reset }: { error: Error; reset: () => void }) {
  const words = errorWords[useLocale()]
  return (
    <div className="wrap py-10">
      <EmptyState
        heading="h1"
        title={words.title}
        picture="/tranh/non-la-320.webp"
        action={<Button onClick={reset}>{words.action}</Button>}
      >
        {words.text}
      </EmptyState>
    </div>
  )
}
