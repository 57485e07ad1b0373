import type { ErrorBody } from "@cho-htx/contracts"

interface Known {
  pattern: RegExp
  status: 400 | 409
  type: "conflict" | "invalid_data"
  sentence: string
}

/** What we say in its place. */
export const refusalMessages = {
  held: "Hàng này đang được giữ cho đơn nên chưa xóa được. Hãy giao hoặc hủy các đơn đó trước; muốn ngừng bán ngay thì chuyển sản phẩm về bản nháp.",
  stocked: "Nơi này còn hàng nên chưa xóa được. Hãy đưa tồn kho về 0 trước.",
  notEnough: "Kho không còn đủ hàng để giữ thêm. Hãy tải lại số tồn.",
  negative: "Số lượng không được nhỏ hơn 0.",
  notNumber: "Số lượng phải là một số.",
} as const

/** Medusa's English refusals about stock, which its own checks utter before our module is asked. */
const refusals: readonly Known[] = [
  { pattern: /since they have reservations/, status: 409, type: "conflict", sentence: refusalMessages.held },
  {
    pattern: /because there are (?:reserved or incoming items|reservations) at/,
    status: 409,
    type: "conflict",
    sentence: refusalMessages.held,
  },
  {
    pattern: /because there are stocked items at the locations/,
    status: 409,
    type: "conflict",
    sentence: refusalMessages.stocked,
  },
  {
    pattern: /^Not enough stock available for item/,
    status: 409,
    type: "conflict",
    sentence: refusalMessages.notEnough,
  },
  {
    pattern: /^Invalid request:.*(?:stocked_quantity|incoming_quantity|quantity)' too small/s,
    status: 400,
    type: "invalid_data",
    sentence: refusalMessages.negative,
  },
  {
    pattern: /^Invalid request:.*(?:stocked_quantity|incoming_quantity|quantity)'/s,
    status: 400,
    type: "invalid_data",
    sentence: refusalMessages.notNumber,
  },
]

/** Our answer in place of a refusal of Medusa's about stock, or null for any other message. */
export function medusaRefusal(message: string | undefined): { status: number; body: ErrorBody } | null {
  const known = message && refusals.find(({ pattern }) => pattern.test(message))
  return known ? { status: known.status, body: { type: known.type, message: known.sentence } } : null
}
