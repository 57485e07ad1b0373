import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { MarketError } from "../../../workflows/checkout/market-error"
import { inputError } from "./input-error"

type Handler<Body> = (req: MedusaRequest, res: MedusaResponse<Body>) => Promise<void>

/** Wraps a handler of the market's routes: refusals become their status, code, sentence and fields; the rest goes to Medusa's handler. */
export function marketRoute<Body>(handler: Handler<Body>): Handler<Body> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      const refused = isZodError(error) ? inputError(error) : error
      if (!(refused instanceof MarketError)) throw error
      if (refused.retryAfter !== null) res.setHeader("retry-after", String(refused.retryAfter))
      res.status(refused.status).type("json").end(JSON.stringify(refused.body))
    }
  }
}

/** The contract's schemas and the framework may hold two copies of zod: the name tells, not the class. */
const isZodError = (error: unknown): error is z.ZodError =>
  error instanceof z.ZodError ||
  (error instanceof Error && error.name === "ZodError") ||
  (error instanceof Error && error.name === "$ZodError")
