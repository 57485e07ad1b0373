import type { CooperativeDetail } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreak } from "@/lib/format/no-break"
import { shownPhone } from "@/lib/format/shown-phone"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { FactsTable } from "../shell/facts-table"

/** Who sells, as the Consumer Law (19/2023/QH15, art. 37) asks: name, code, person, address, phone, delivery, returns. */
export async function SellerFacts({ cooperative }: { cooperative: CooperativeDetail }) {
  const { maker } = await getMessages()
  const { delivery, commune } = cooperative
  const fees = fill(maker.delivery_line, {
    commune: formatDong(delivery.zones.same_commune.base_fee),
    province: formatDong(delivery.zones.same_province.base_fee),
    elsewhere: formatDong(delivery.zones.elsewhere.base_fee),
  })
  const free = delivery.free_from === null ? "" : fill(maker.delivery_free, { price: formatDong(delivery.free_from) })
  const address = [cooperative.address_line, noBreak(commune.name), noBreak(cooperative.province_name)].join(", ")
  return (
    <Box>
      <h2 className="text-xl">{maker.seller}</h2>
      <FactsTable
        rows={[
          { name: maker.name, fact: cooperative.name },
          { name: maker.code, fact: cooperative.registration_code },
          { name: maker.representative, fact: cooperative.representative },
          { name: maker.address, fact: address },
          {
            name: maker.phone,
            fact: (
              <a href={`tel:${cooperative.phone}`} className="text-link">
                {noBreak(shownPhone(cooperative.phone))}
              </a>
            ),
          },
          { name: maker.email, fact: cooperative.email },
          { name: maker.sector, fact: cooperative.sector },
          { name: maker.delivery, fact: [fees, free].filter(Boolean).join("; ") },
          { name: maker.pickup, fact: delivery.pickup ? maker.pickup_yes : null },
          { name: maker.returns, fact: maker.returns_line },
        ]}
      />
    </Box>
  )
}
