import type { DeliveryTable } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { Section } from "./section"

const zones = ["same_commune", "same_province", "elsewhere"] as const

/** 1500 → "1,5 kg", 500 → "500 g". */
function weightInWords(grams: number): string {
  return grams >= 1000 ? `${(grams / 1000).toLocaleString("vi-VN")}\u00a0kg` : `${grams}\u00a0g`
}

/** A cooperative's delivery table as sentences. */
export function DeliveryWords({ table }: { table: DeliveryTable | null }) {
  const { words } = useWords()
  if (!table) {
    return (
      <Section title={words("delivery.title")}>
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {words("delivery.empty")}
        </Text>
      </Section>
    )
  }
  const sentence = (zone: (typeof zones)[number]) => {
    const { base_fee, step_fee, days_min: min, days_max: max } = table.zones[zone]
    const days =
      max === 0 ? words("delivery.today") : words(min === max ? "delivery.sameDays" : "delivery.days", { min, max })
    return words(step_fee > 0 ? "delivery.zone" : "delivery.zoneFlat", {
      base: base_fee > 0 ? formatDong(base_fee) : words("delivery.freeZone"),
      weight: weightInWords(table.base_weight_g),
      step: formatDong(step_fee),
      stepWeight: weightInWords(table.step_weight_g),
      days,
    })
  }
  return (
    <Section title={words("delivery.title")}>
      <Facts rows={zones.map((zone) => [words(`delivery.zones.${zone}`), sentence(zone)] as const)} />
      <Text size="small" className="px-4 py-3 md:px-6">
        {table.free_from === null
          ? words("delivery.neverFree")
          : words("delivery.freeFrom", { amount: formatDong(table.free_from) })}
        {". "}
        {words(table.pickup ? "delivery.pickup" : "delivery.noPickup")}.
      </Text>
    </Section>
  )
}
