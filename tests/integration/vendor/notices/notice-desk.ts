import type {
  ErrorBody,
  PushDeviceListResponse,
  PushDeviceResponse,
  ReadNoticesResponse,
  VendorNotice,
  VendorNoticeListResponse,
} from "@cho-htx/contracts"
import { createCooperative } from "../../../fixtures/cooperative.js"
import type { Market } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { createProduct } from "../../../fixtures/product.js"
import { call } from "../../../harness/http.js"
import { readyCart, shopper } from "../../checkout/shopper.js"
import { newBrowser, type PushService } from "./push-service.js"

type Body = VendorNoticeListResponse & PushDeviceListResponse & PushDeviceResponse & ReadNoticesResponse & ErrorBody

let browsers = 0

/** A cooperative with a product, its people, and a buyer in front of it. */
export async function noticeDesk(market: Market, service: PushService) {
  const cooperative = await createCooperative(market)
  const product = await createProduct(market, cooperative, { stock: 100 })
  const owner = await createMember(market, cooperative.id)
  const packer = await createMember(market, cooperative.id, "packer")
  const buyer = shopper(market)
  const ask = (
    path: string,
    json?: unknown,
    { token = owner.token, method }: { token?: string; method?: "DELETE" } = {},
  ) => call<Body>(`${market.url}/vendor/${path}`, { json, token, ...(method ? { method } : {}) })
  const buy = async (quantity = 1) => {
    const answer = await buyer.complete(await readyCart(buyer, [{ variant_id: product.variantId, quantity }]))
    if (answer.status !== 200) throw new Error(`not bought: ${JSON.stringify(answer.body)}`)
    const { id, code, order_ids } = answer.body.order_group
    return { id, code, order: order_ids[0] ?? "" }
  }
  /** Notices about one thing, as a member reads them. */
  const about = async (id: string, token = owner.token): Promise<VendorNotice[]> => {
    const { notices } = (await ask("notices?limit=100", undefined, { token })).body
    return notices.filter((notice) => [notice.order_id, notice.product_id, notice.variant_id].includes(id))
  }
  const kindsAbout = async (id: string, token?: string) => (await about(id, token)).map(({ kind }) => kind)
  /** A browser that is switched on by the member. */
  const switchOn = async (token = owner.token) => {
    browsers += 1
    const browser = newBrowser(service, `browser-${browsers}`)
    const { status, body } = await ask("push-subscriptions", browser.subscription, { token })
    if (status !== 200) throw new Error(`not switched on: ${JSON.stringify(body)}`)
    return { ...browser, id: body.device.id }
  }
  return { cooperative, product, owner, packer, buyer, ask, buy, about, kindsAbout, switchOn }
}

export type NoticeDesk = Awaited<ReturnType<typeof noticeDesk>>
