import { useMemo } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { useOwnWords } from "../../messages/use-own-words"
import type { Words } from "../../messages/vi"
import { type OrderPageWords, orderPages } from "../../messages/vi/order-pages"

export type OrderWords = Words["order"] & OrderPageWords

const english = (): Promise<OrderPageWords> =>
  import("../../messages/en/order-pages").then((module) => module.orderPages)

/** Words of the pages of orders, and those about orders that every page has. */
export function useOrderWords(): OrderWords {
  const { order } = useWords()
  const pages = useOwnWords(orderPages, english)
  return useMemo(() => ({ ...order, ...pages }), [order, pages])
}
