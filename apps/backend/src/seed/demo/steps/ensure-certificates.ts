import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OCOP_MODULE } from "../../../modules/ocop"
import type { OcopModuleService } from "../../../modules/ocop/service"
import { certificateInput } from "../certificate-input"
import type { ProductSeed } from "../types"
import type { SeededProduct } from "./ensure-products"

/** Makes the OCOP certificates that are missing, known by their decision, and ties each to its product. */
export async function ensureCertificates(
  container: MedusaContainer,
  products: Map<ProductSeed, SeededProduct>,
  now: Date,
): Promise<void> {
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  const decisions = [...products.keys()].flatMap((seed) => seed.ocop?.decision ?? [])
  const made = await ocop.listCertificates({ decision_number: decisions }, { select: ["decision_number"] })
  const known = new Set(made.map((certificate) => certificate.decision_number))

  const missing = [...products].flatMap(([seed, product]) =>
    seed.ocop && !known.has(seed.ocop.decision)
      ? [{ product, input: certificateInput(seed.ocop, product.cooperative.seed, now) }]
      : [],
  )
  if (missing.length === 0) return
  const certificates = await ocop.createCertificates(missing.map(({ input }) => input))
  const productOf = new Map(missing.map(({ product, input }) => [input.decision_number, product.id]))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    certificates.flatMap((certificate) => {
      const product_id = productOf.get(certificate.decision_number)
      return product_id
        ? [{ [OCOP_MODULE]: { certificate_id: certificate.id }, [Modules.PRODUCT]: { product_id } }]
        : []
    }),
  )
}
