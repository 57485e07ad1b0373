import { addMonths, vietnamDay } from "./day"

export interface CampaignPlan {
  title: string
  handle: string
  subtitle: string
  /** Calendar days in Vietnam. */
  starts_on: string
  ends_on: string
}

/** A fair that ends sooner than this is no use to a newcomer: take the next month's. */
const SHORTEST_DAYS = 4

/** The running fair, named after its month: from the first of the month to its last day. */
export function campaignPlan(now: Date): CampaignPlan {
  const today = vietnamDay(now)
  const endOf = (day: string) => vietnamDay(new Date(`${addMonths(`${day.slice(0, 7)}-01`, 1)}T00:00:00Z`), -1)
  const thisEnd = endOf(today)
  const ends_on = vietnamDay(now, SHORTEST_DAYS) > thisEnd ? endOf(addMonths(`${today.slice(0, 7)}-01`, 1)) : thisEnd
  return {
    title: `Phiên chợ OCOP tháng ${Number(ends_on.slice(5, 7))}`,
    handle: "phien-cho-ocop",
    subtitle: "Hàng có sao OCOP của các hợp tác xã, giảm giá đến hết phiên",
    starts_on: `${today.slice(0, 7)}-01`,
    ends_on,
  }
}

/** Price during the campaign: the cut, rounded down to a thousand đồng (to a hundred below 20,000). */
export function campaignPrice(price: number, cut: number): number {
  const step = price < 20_000 ? 100 : 1000
  return Math.floor((price * (100 - cut)) / 100 / step) * step
}
