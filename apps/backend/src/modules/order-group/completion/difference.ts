import type { CheckoutErrorCode } from "@cho-htx/contracts"

/** One reason why a cart cannot become orders as it stands; `path` names the line or field it belongs to. */
export interface Difference {
  code: CheckoutErrorCode
  path: string
  /** Numbers the sentence needs: prices in đồng, units left. */
  values?: Record<string, string | number>
}

/** Completion refused: nothing was written, the cart is as it was. */
export class CompletionRefused extends Error {
  constructor(readonly differences: readonly Difference[]) {
    super(
      `Cart not completed: ${differences.map((difference) => `${difference.code} at ${difference.path}`).join(", ")}`,
    )
    this.name = "CompletionRefused"
  }
}
