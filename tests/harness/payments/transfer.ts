import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions } from "@medusajs/framework/utils"

type Kept = { data?: Record<string, unknown> }

/** A bank transfer that is waited for: nobody is asked, money comes later or never. */
export class TransferProvider extends AbstractPaymentProvider {
  static override identifier = "transfer"

  readonly paymentMode = "transfer"

  // The base class hides its constructor; Medusa calls this one.
  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config)
  }

  async initiatePayment({ amount, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return { id: `transfer_${randomUUID()}`, data: { ...data, amount } }
  }

  async authorizePayment({ data }: Kept): Promise<AuthorizePaymentOutput> {
    return { status: "authorized", data: data ?? {} }
  }

  async getPaymentStatus({ data }: Kept): Promise<GetPaymentStatusOutput> {
    return { status: "authorized", data: data ?? {} }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  updatePayment = keep
  capturePayment = keep
  cancelPayment = keep
  deletePayment = keep
  refundPayment = keep
  retrievePayment = keep
}

async function keep({ data }: Kept) {
  return { data: data ?? {} }
}
