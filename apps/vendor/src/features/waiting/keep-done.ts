import type {
  OrderLotsResponse,
  ParcelStanding,
  StockResponse,
  VendorCertificateListResponse,
  VendorCertificateResponse,
  VendorCooperativeResponse,
  VendorLot,
  VendorLotListResponse,
  VendorLotResponse,
  VendorOrderListResponse,
  VendorOrderResponse,
  VendorProduct,
  VendorProductResponse,
  VendorStockListResponse,
  VendorStockRowResponse,
} from "@cho-htx/contracts"
import { hashKey, type InfiniteData, type QueryKey } from "@tanstack/react-query"
import { keepAnswer } from "../../lib/cache/keep-answers"
import { queryClient } from "../../lib/cache/query-client"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { isStillSignedIn } from "../../lib/session/session-store"
import { isDelivery } from "../delivery/waiting/delivery-entry"
import { tellDeliveryDone } from "../delivery/waiting/tell-delivery-done"
import { keepPeople } from "../people/waiting/keep-people"
import { tellLaterDone } from "./tell-later-done"

/** What the market may answer to the writes that wait here. */
interface Done
  extends Partial<VendorProductResponse>,
    Partial<OrderLotsResponse>,
    Partial<VendorLotResponse>,
    Partial<VendorCertificateResponse>,
    Partial<VendorCooperativeResponse>,
    Partial<Pick<StockResponse, "stock">> {
  parcel?: ParcelStanding
}

/** The body of a done write as the type the contract promises. */
const trusted = (data: unknown) => (data ?? {}) as Done

/**
 * Writes what the market has just done into what the pages show and the phone keeps, whose age stays as it was: if how things stand cannot be
 * read after it, today or when the app opens again, nobody is offered the same once more.
 */
export async function keepDone(entry: OutboxEntry, data: unknown): Promise<void> {
  const { entity, member_id, deed, subject } = entry
  const [, id = ""] = entity.split(":")
  const { parcel, lot, lots, stock, product, certificate, cooperative } = trusted(data)
  const changed: QueryKey[] = []
  const change = <T>(queryKey: QueryKey, make: (old: T, key: QueryKey) => T) => {
    for (const [key, old] of queryClient.getQueriesData<T>({ queryKey })) {
      if (old === undefined) continue
      queryClient.setQueryData(key, make(old, key), { updatedAt: queryClient.getQueryState(key)?.dataUpdatedAt })
      changed.push(key)
    }
  }
  // What is being read was perhaps written down before; `tellSettled` asks for it anew.
  await queryClient.cancelQueries()
  // Their words are no part of what the app opens with, as those of `tellSettled` are.
  void tellLaterDone({ deed, subject }).catch(() => {})
  void tellDeliveryDone({ deed }).catch(() => {})
  if (parcel) {
    change<VendorOrderResponse>(["order", id], (old) => ({ ...old, parcel: { ...old.parcel, ...parcel } }))
    change<InfiniteData<VendorOrderListResponse>>(["orders"], (old, [, state]) =>
      mapPages(old, (page) => ({
        ...page,
        orders: page.orders.filter(({ order_id }) => order_id !== id || state === parcel.state),
      })),
    )
  }
  const gone = deed === "lot-remove"
  if (gone) queryClient.removeQueries({ queryKey: ["lot", id] })
  if (lot && isStillSignedIn(member_id)) {
    // A new one was never read: what the market answered is the first news of it.
    queryClient.setQueryData(["lot", id], { lot })
    changed.push(["lot", id])
  }
  if (lot || gone)
    change<InfiniteData<VendorLotListResponse>>(["lots"], (old, [, state]) =>
      mapLots(old, id, lot && (state === null || state === lot.status) ? lot : null),
    )
  if (certificate)
    change<InfiniteData<VendorCertificateListResponse>>(["certificates"], (old, [, of]) => {
      const [first, ...rest] = old.pages
      const known = old.pages.some((page) => page.certificates.some((one) => one.id === certificate.id))
      if (known || !first || (of !== null && of !== certificate.product?.id)) return old
      return { ...old, pages: [{ ...first, certificates: [certificate, ...first.certificates] }, ...rest] }
    })
  if (isStillSignedIn(member_id)) changed.push(...keepPeople(entry, data, change))
  if (cooperative && isDelivery({ deed })) change<VendorCooperativeResponse>(["cooperative"], () => ({ cooperative }))
  if (lots) change<OrderLotsResponse>(["order-lots", id], () => ({ lots }))
  if (product) change<VendorProductResponse>(["product", id], () => ({ product }))
  if (stock) {
    const { stocked, reserved } = stock
    const numbers = { stocked, reserved, available: stocked - reserved }
    changePacks({ [id]: numbers }, change)
    change<VendorProductResponse>(["product"], (old) => ({ product: withNumbers(old.product, id, numbers) }))
  }
  if (product) changePacks(Object.fromEntries(product.variants.map(({ id, price }) => [id, { price }])), change)
  if (!isStillSignedIn(member_id)) return
  const unique = new Map(changed.map((key) => [hashKey(key), key]))
  await Promise.all([...unique.values()].map((key) => keepAnswer(member_id, key)))
}

type Change = <T>(queryKey: QueryKey, make: (old: T) => T) => void

const mapPages = <T>(old: InfiniteData<T>, make: (page: T) => T) => ({ ...old, pages: old.pages.map(make) })

/** The pages with the lot as it is now, a new one first; without it where it does not belong. */
function mapLots(old: InfiniteData<VendorLotListResponse>, id: string, lot: VendorLot | null) {
  const known = old.pages.some((page) => page.lots.some((row) => row.id === id))
  const kept = mapPages(old, (page) => ({
    ...page,
    lots: page.lots.flatMap((row) => (row.id !== id ? [row] : lot ? [lot] : [])),
  }))
  const [first, ...rest] = kept.pages
  return known || !lot || !first ? kept : { ...kept, pages: [{ ...first, lots: [lot, ...first.lots] }, ...rest] }
}

/** Puts numbers of packs into the shelf's lists and single packs. */
function changePacks(numbers: Record<string, object>, change: Change): void {
  change<InfiniteData<VendorStockListResponse>>(["stock"], (old) =>
    mapPages(old, (page) => ({
      ...page,
      stock: page.stock.map((pack) => ({ ...pack, ...numbers[pack.variant_id] })),
    })),
  )
  change<VendorStockRowResponse>(["stock-row"], ({ stock }) => ({ stock: { ...stock, ...numbers[stock.variant_id] } }))
}

const withNumbers = (
  product: VendorProduct,
  id: string,
  { stocked, available }: { stocked: number; available: number },
) => ({
  ...product,
  variants: product.variants.map((pack) => (pack.id === id ? { ...pack, stocked, available } : pack)),
})
