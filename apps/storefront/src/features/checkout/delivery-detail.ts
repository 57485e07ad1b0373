import type { CooperativeCard, DeliveryChoice } from "@cho-htx/contracts"
import { noBreak } from "../../lib/format/no-break"
import { deliveryDates } from "./delivery-dates"

/** Second line of a way of delivery: the days for home delivery, the whole place for collecting. */
export function deliveryDetail(
  delivery: DeliveryChoice,
  cooperative: Pick<CooperativeCard, "commune">,
  words: { dates: string },
  locale: string,
): string {
  if (delivery.kind === "home") {
    return deliveryDates(delivery.earliest_on, delivery.latest_on, words, locale) ?? delivery.detail
  }
  const { name } = cooperative.commune
  return delivery.detail.includes(name) ? delivery.detail : `${delivery.detail}, ${noBreak(name)}`
}
