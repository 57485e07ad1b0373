import type { PublicLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { FactsTable } from "../shell/facts-table"

const day = (text: string | null) => text && formatDate(text)

/** Days, size, what went in and where that came from. */
export async function LotFacts({ lot }: { lot: PublicLot }) {
  const { trace } = await getMessages()
  return (
    <Box>
      <h2 className="text-xl">{trace.facts}</h2>
      <FactsTable
        rows={[
          { name: trace.made[lot.kind], fact: day(lot.made_on) },
          { name: trace.packed_on, fact: day(lot.packed_on) },
          { name: trace.best_before, fact: day(lot.best_before) },
          { name: trace.quantity, fact: fill(trace.packs, { count: lot.quantity.toLocaleString("vi-VN") }) },
          { name: trace.inputs, fact: lot.inputs },
          { name: trace.came_from, fact: lot.came_from },
          { name: trace.note, fact: lot.note },
        ]}
      />
    </Box>
  )
}
