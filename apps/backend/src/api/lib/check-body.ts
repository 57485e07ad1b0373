import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

/**
 * Puts the parsed body on the request, or refuses it with a sentence for each wrong field. Medusa's own check folds everything into one
 * English line without paths.
 */
export const checkBody =
  (schema: z.ZodType<object>) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.body ?? {})
    if (parsed.success) req.validatedBody = parsed.data
    next(parsed.error)
  }
