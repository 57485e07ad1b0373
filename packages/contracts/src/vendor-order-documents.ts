import { z } from "zod"

/** "pick-list": the goods of several orders together; "packing-slip": for the buyer; "label": A6, with a QR code. */
export const orderDocumentKinds = ["pick-list", "packing-slip", "label"] as const

/** Orders of one document at most. */
export const MAX_DOCUMENT_ORDERS = 50

/**
 * GET /vendor/orders/documents: `ids` are the orders, joined by commas; one that is not the cooperative's answers 404 for all, one that was
 * canceled, came back or waits for its transfer 409.
 */
export const orderDocumentQuerySchema = z
  .object({
    kind: z.enum(orderDocumentKinds),
    ids: z
      .union([z.string().max(4_000), z.array(z.string().max(80)).max(MAX_DOCUMENT_ORDERS)])
      .transform((ids) => [...new Set(Array.isArray(ids) ? ids : ids.split(","))])
      .pipe(
        z
          .array(z.string().regex(/^[0-9A-Za-z_-]{1,80}$/))
          .min(1)
          .max(MAX_DOCUMENT_ORDERS),
      ),
  })
  .strict()
export type OrderDocumentQuery = z.infer<typeof orderDocumentQuerySchema>
