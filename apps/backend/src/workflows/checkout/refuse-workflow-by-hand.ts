import { Refusal } from "../../lib/refusal"
import { comparesCompletion } from "./compares-completion"

const sentence =
  "Không chạy quy trình nội bộ bằng tay: tiền, hàng và đơn sẽ sai lệch. Hãy làm ở trang của đơn hàng, kho hoặc sản phẩm."

/**
 * Medusa lets staff run any workflow by name, past every guard of its routes: cancel-order, capture-payment, adjust stock. An allow-list, and
 * an empty one, because what is missing from a list of dangerous names is found by an accident. Throws NOT_ALLOWED.
 */
export function refuseWorkflowByHand(workflowId: string): void {
  if (workflowId === "complete-cart" && comparesCompletion()) return
  throw new Refusal("not_allowed", sentence)
}
