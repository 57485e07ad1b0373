import { fold } from "@cho-htx/vietnam/fold"
import { useStock } from "../../stock/use-stock"

/** Packs by words of their name; where the market cannot be asked, among those this phone has seen (`fromPhone`). */
export function usePacks(q: string) {
  const found = useStock(q)
  const all = useStock("")
  const rowsOf = ({ data }: typeof found) => data?.pages.flatMap((page) => page.stock) ?? []
  // While a search waits for its answer the list before it is shown: its error tells that none came.
  const fromPhone = q !== "" && Boolean(found.error) && all.data !== undefined
  const words = fold(q).split(/\s+/)
  const packs = fromPhone
    ? rowsOf(all).filter(({ label }) => words.every((word) => fold(label).includes(word)))
    : rowsOf(found)
  return { ...found, data: fromPhone ? all.data : found.data, packs, fromPhone }
}
