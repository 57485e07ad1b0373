import { createServer } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { IncomingTransfer } from "../../../apps/backend/src/modules/order-group/hold/pay-held"
import { markPaid } from "../../../apps/backend/src/workflows/checkout/mark-paid"

/**
 * What a bank's webhook will call once it is verified, as a process of its own: `medusa exec` of this file answers each POST with what became
 * of the transfer in its body, until it is ended.
 */
export default async function bank({ container }: { container: MedusaContainer }): Promise<void> {
  const server = createServer(async (request, response) => {
    let text = ""
    for await (const chunk of request) text += chunk
    const transfer: IncomingTransfer | null = text ? JSON.parse(text) : null
    const end = transfer ? await markPaid(container, transfer).catch(String) : "ready"
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ end }))
  })
  server.listen(Number(process.env.TEST_BANK_PORT), "127.0.0.1")
  await new Promise(() => undefined)
}
