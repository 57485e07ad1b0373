import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentSessionStatus,
  RefundPaymentInput,
  UpdatePaymentInput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MathBN, PaymentActions } from "@medusajs/framework/utils"

type Data = Record<string, unknown>
type Kept = { data?: Data }

/** A gateway asked over the network; its server is tests/harness/fake-gateway.ts. Charges are known by the session's id. */
export class GatewayProvider extends AbstractPaymentProvider {
  static override identifier = "gateway"

  readonly paymentMode = "gateway"

  // The base class hides its constructor; Medusa calls this one.
  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config)
  }

  async initiatePayment({ amount, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return { id: keyOf({ data }), data: { ...data, amount: MathBN.convert(amount).toNumber() } }
  }

  async updatePayment({ amount, data }: UpdatePaymentInput) {
    return { data: { ...data, amount: MathBN.convert(amount).toNumber() } }
  }

  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const key = context?.idempotency_key ?? keyOf({ data })
    const { status, captured } = await send("POST", `charges/${key}`, { amount: data?.amount })
    return { status: captured ? "captured" : status, data: { ...data, charge: key, status } }
  }

  async getPaymentStatus({ data }: Kept): Promise<GetPaymentStatusOutput> {
    const { status } = await send("GET", `charges/${keyOf({ data })}`)
    return { status, data: { ...data, status } }
  }

  async capturePayment({ data, context }: CapturePaymentInput) {
    await send("POST", `charges/${keyOf({ data })}/capture`, { key: context?.idempotency_key })
    return { data: data ?? {} }
  }

  async cancelPayment({ data }: Kept) {
    await send("POST", `charges/${keyOf({ data })}/cancel`)
    return { data: { ...data, status: "canceled" } }
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput) {
    const body = { amount: MathBN.convert(amount).toNumber(), key: context?.idempotency_key }
    await send("POST", `charges/${keyOf({ data })}/refunds`, body)
    return { data: data ?? {} }
  }

  async deletePayment({ data }: Kept) {
    return { data: data ?? {} }
  }

  async retrievePayment({ data }: Kept) {
    return { data: data ?? {} }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

const keyOf = ({ data }: Kept): string => String(data?.session_id ?? "unknown")

interface ChargeAnswer {
  status: PaymentSessionStatus
  captured?: boolean
}

const statuses: readonly PaymentSessionStatus[] = [
  "authorized",
  "captured",
  "pending",
  "requires_more",
  "error",
  "canceled",
  "pending_authorization",
]

async function send(method: "GET" | "POST", path: string, body?: Data): Promise<ChargeAnswer> {
  const response = await fetch(`${process.env.TEST_GATEWAY_URL}/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`The gateway answered ${response.status}`)
  const answer: unknown = await response.json()
  const word = typeof answer === "object" && answer !== null ? answer : {}
  const status = statuses.find((known) => "status" in word && known === word.status)
  if (!status) throw new Error(`The gateway answered ${JSON.stringify(answer)}`)
  return { status, captured: "captured" in word && word.captured === true }
}
