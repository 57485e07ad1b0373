import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

/**
 * Puts the parsed query string on the request, where `queryOf` reads it, or refuses it with a sentence for each wrong part. Nothing of
 * Medusa's graph can be asked for: the readers choose their columns themselves.
 */
export const checkQuery =
  (schema: z.ZodObject) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.query)
    if (parsed.success) req.validatedQuery = parsed.data
    next(parsed.error)
  }
