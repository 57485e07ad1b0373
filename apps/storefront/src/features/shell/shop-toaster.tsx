"use client"

import { Toaster } from "@cho-htx/ui/toast"
import { ShopLink } from "@/lib/i18n/shop-link"

/** Where toasts appear; their links keep the page's language. */
export function ShopToaster() {
  return <Toaster LinkAs={ShopLink} />
}
