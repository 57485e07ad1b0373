import type { AdminParcelResponse, ErrorBody, ParcelReturnResponse } from "@cho-htx/contracts"
import { parcelSteps } from "@cho-htx/contracts"
import fc from "fast-check"
import type { Market } from "../../fixtures/market.js"
import { type Answer, call } from "../../harness/http.js"
import type { Line, Sold } from "../money/sold.js"
import { receiver, type Shopper } from "./shopper.js"

/** What somebody does to an order: a step it says it can take, any step whatever it says, or what no step is. */
const choices = [...parcelSteps, "receive", "cancel-return", "buyer-cancel", "group-cancel"] as const
const choice = fc.oneof({ weight: 3, arbitrary: fc.constant("next" as const) }, fc.constantFrom(...choices))

const command = fc.record({
  choice,
  /** Which of the purchase's orders, of the steps it can take, of its lines: counted round and round. */
  order: fc.nat(3),
  pick: fc.nat(20),
  line: fc.nat(4),
  quantity: fc.integer({ min: 1, max: 4 }),
  /** Of the order's amount, percent: what a refund asks for. */
  share: fc.integer({ min: 1, max: 110 }),
  damaged: fc.boolean(),
})
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

/** What becomes of one purchase; `twice` has every command sent by two hands at once. */
export const lives = fc.record({
  twice: fc.constantFrom(false, false, true),
  commands: fc.array(command, { minLength: 6, maxLength: 12 }),
})
export type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never

/** One request and its answer; `promised` when the parcel itself had named the step as one it can take now. */
export interface Done {
  asked: string
  promised: boolean
  status: number
  /** Machine word of a refusal: the shop's code, or the type Medusa's console knows. */
  name: string | undefined
  message: string | undefined
}

const reason = "Người mua đổi ý"
/** Whether these are taken depends on the parcel's state only, not on what is sent. */
const plain = new Set<string>(["confirm", "pack", "deliver", "fail", "return-to-stock", "remit", "cancel", "hand-over"])

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]

/** Leads purchases through random lives, over HTTP, as staff and buyer. */
export function guide(market: Market, token: string, buyer: Shopper) {
  const staff = <T>(path: string, json?: unknown) =>
    call<T & ErrorBody>(`${market.url}/admin/${path}`, { token, ...(json === undefined ? {} : { json }) })
  /** Returns that were opened, newest last, by order. */
  const opened = new Map<string, { id: string; line: Line }[]>()

  async function take({ order, total, lines }: Sold, step: string, { line, quantity, share }: Command) {
    const path = `parcels/${order}/${step}`
    const chosen: Line = { line_id: at(lines, line)?.line_id ?? "", quantity }
    switch (step) {
      case "hand-over":
        return staff(path, { carrier: "Bưu điện", tracking_code: "VN123" })
      case "fail":
      case "cancel":
        return staff(path, { reason })
      case "cancel-lines":
        return staff(path, { lines: [chosen], reason })
      case "refund":
        return staff(`parcels/${order}/refunds`, { amount: Math.ceil((total * share) / 100) || 1, reason })
      case "return": {
        const answer = await staff<ParcelReturnResponse>(`parcels/${order}/returns`, { lines: [chosen], reason })
        if (answer.status === 200)
          opened.set(order, [...(opened.get(order) ?? []), { id: answer.body.return.id, line: chosen }])
        return answer
      }
      default:
        return staff(path, {})
    }
  }

  async function receive({ order }: Sold, { pick, quantity, damaged }: Command) {
    const found = at(opened.get(order) ?? [], pick)
    const units = damaged ? { restocked: quantity - 1, damaged: 1 } : { restocked: quantity, damaged: 0 }
    const lines = [{ line_id: found?.line.line_id ?? "ordli_none", ...units }]
    return staff(`parcels/${order}/returns/${found?.id ?? "return_none"}/receive`, { lines })
  }

  async function act(code: string, sold: Sold, command: Command): Promise<Done | null> {
    const noted = ({ status, body }: Answer<unknown>, asked: string, promised = false): Done => {
      const { code, type, message } = body as Partial<ErrorBody & { type: string }>
      return { asked, promised, status, name: code ?? type, message }
    }
    switch (command.choice) {
      case "next": {
        const { body } = await staff<AdminParcelResponse>(`parcels/${sold.order}`)
        const step = at(body.parcel.next, command.pick)
        return step ? noted(await take(sold, step, command), step, plain.has(step)) : null
      }
      case "receive":
        return noted(await receive(sold, command), "receive")
      case "cancel-return": {
        const id = at(opened.get(sold.order) ?? [], command.pick)?.id ?? "return_none"
        return noted(await staff(`parcels/${sold.order}/returns/${id}/cancel`, {}), "cancel-return")
      }
      case "buyer-cancel": {
        const json = { order_id: sold.order, phone: receiver.phone, reason }
        return noted(await buyer.send(`order-groups/${code}/cancel`, json), "buyer-cancel")
      }
      case "group-cancel":
        return noted(await staff(`order-groups/${sold.group}/cancel`, { reason }), "group-cancel")
      default:
        return noted(await take(sold, command.choice, command), command.choice)
    }
  }

  return {
    /** Leads one purchase through its life; answers everything that was asked for. */
    lead: async (code: string, orders: readonly Sold[], { commands, twice }: Life): Promise<Done[]> => {
      const done: Done[] = []
      for (const command of commands) {
        const sold = at(orders, command.order)
        if (!sold) throw new Error("a purchase without orders")
        const hands = twice ? [command, command] : [command]
        const answers = await Promise.all(hands.map((hand) => act(code, sold, hand)))
        for (const answer of answers) if (answer) done.push({ ...answer, promised: answer.promised && !twice })
      }
      return done
    },
  }
}
