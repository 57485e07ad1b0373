"use client"

import { useCartCount } from "@/features/cart/cart-store"
import { fill } from "@/lib/i18n/fill"

/** Number of packs in the cart on a yellow dot; nothing while the cart is empty. `label` holds {count}. */
export function CartBadge({ label, className = "" }: { label: string; className?: string }) {
  const count = useCartCount()
  if (count === 0) return null
  return (
    <span
      className={`absolute min-w-5 rounded-full bg-nghe-400 px-[5px] text-center font-bold text-ink text-xs leading-5 ${className}`}
    >
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{fill(label, { count })}</span>
    </span>
  )
}
