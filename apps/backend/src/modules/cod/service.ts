import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { assertCash, assertVnd } from "./cash"
import { codMessages } from "./messages"
import { codStatus } from "./status"

/**
 * Cash on delivery. Nothing is charged when the order is placed: authorizing records the promise to pay, capturing that
 * the carrier remitted the cash, refunding that cash went back by hand. No network. How much of the money belongs to
 * which order is kept by order-group's allocations.
 */
export class CodProvider extends AbstractPaymentProvider {
  static override identifier = "cod"

  /** Completion asks every provider how its money comes in. */
  readonly paymentMode = "on_delivery"

  // The base class hides its constructor; Medusa calls this one.
  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config)
  }

  async initiatePayment({ amount, currency_code }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    assertVnd(currency_code)
    return { id: `cod_${randomUUID()}`, data: { amount: assertCash(amount) } }
  }

  async updatePayment({ amount, currency_code, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    assertVnd(currency_code)
    return { data: { ...data, amount: assertCash(amount) } }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: "authorized", data: { ...data, authorized: true } }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    if (data?.canceled) throw new Refusal("not_allowed", codMessages.canceled)
    return { data: { ...data, captured: true } }
  }

  async refundPayment({ amount, data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    if (!data?.captured) throw new Refusal("not_allowed", codMessages.nothingReceived)
    const before = typeof data.refunded === "number" ? data.refunded : 0
    return { data: { ...data, refunded: before + assertCash(amount) } }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    if (data?.captured) throw new Refusal("not_allowed", codMessages.alreadyReceived)
    return { data: { ...data, canceled: true } }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: data ?? {} }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: data ?? {} }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: codStatus(data ?? {}), data: data ?? {} }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
