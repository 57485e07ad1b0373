import type { ProductDetail } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { noBreak, noBreakUnits } from "@/lib/format/no-break"
import { shownPhone } from "@/lib/format/shown-phone"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { FactsTable } from "../shell/facts-table"

/** The facts the Consumer Law (19/2023/QH15, art. 37) asks a seller to show, and who answers for them. */
export async function Facts({ product }: { product: ProductDetail }) {
  const { product: words } = await getMessages()
  const { facts, cooperative, transit_days } = product
  const days = transit_days ? fill(words.transit, { count: transit_days }) : null
  // Goods that keep and need no care have nothing to tell here.
  const care = facts.handling === "ambient" && !days ? null : words.handling[facts.handling]
  const seller = fill(words.seller_line, {
    name: cooperative.name,
    code: cooperative.registration_code,
    phone: noBreak(shownPhone(cooperative.phone)),
  })
  return (
    <Box>
      <h2 className="text-xl">{words.facts}</h2>
      <FactsTable
        rows={[
          { name: words.net, fact: noBreakUnits(facts.net_content) },
          { name: words.origin, fact: facts.origin },
          { name: words.season, fact: facts.season },
          { name: words.ingredients, fact: facts.ingredients },
          { name: words.shelf_life, fact: facts.shelf_life },
          { name: words.storage, fact: facts.storage },
          { name: words.travel, fact: [care, days].filter(Boolean).join(", ") },
          { name: words.seller, fact: seller },
        ]}
      />
    </Box>
  )
}
