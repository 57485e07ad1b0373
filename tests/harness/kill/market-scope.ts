import { knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CodProvider } from "../../../apps/backend/src/modules/cod/service"
import { GatewayProvider } from "../payments/gateway"
import { TransferProvider } from "../payments/transfer"

/** Providers as Medusa's Payment module holds them. */
const providers = {
  pp_cod_cod: new CodProvider({}),
  pp_gateway_test: new GatewayProvider({}),
  pp_transfer_test: new TransferProvider({}),
}

const isKnown = (id: string): id is keyof typeof providers => Object.hasOwn(providers, id)

function retrieveProvider(id: string) {
  if (isKnown(id)) return providers[id]
  throw new Error(`No payment provider ${id}`)
}

/** The workflows under test resolve the four things below and nothing else; anything more throws. */
const asContainer = (scope: { resolve(key: string): unknown }) => scope as MedusaContainer

/** As much of a backend as the checkout's own workflows need: it starts in a second, so that hundreds of them can be killed. */
export function marketScope(): MedusaContainer {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const things = new Map<string, unknown>([
    [
      ContainerRegistrationKeys.PG_CONNECTION,
      knex({ client: "pg", connection: process.env.DATABASE_URL, pool: { min: 0, max: 8 } }),
    ],
    [ContainerRegistrationKeys.LOGGER, { warn: log, error: log, info: log }],
    [Modules.EVENT_BUS, { emit: async () => undefined }],
    [Modules.PAYMENT, { paymentProviderService_: { retrieveProvider } }],
  ])
  const resolve = (key: string) => {
    if (things.has(key)) return things.get(key)
    throw new Error(`The kill tests' scope holds no ${key}`)
  }
  return asContainer({ resolve })
}
