import type { VendorLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { FactList } from "./fact-list"
import { factRows } from "./fact-rows"
import { useLotWords } from "./use-lot-words"

/** What was written of the lot. */
export function LotFacts({ lot }: { lot: VendorLot }) {
  const words = useLotWords()
  return (
    <Box>
      <h2 className="mb-2 font-bold text-xl leading-[1.3]">{words.lot.facts}</h2>
      <FactList rows={factRows(lot, words)} />
    </Box>
  )
}
