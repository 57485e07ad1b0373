import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import OcopModule from "../modules/ocop"

/** Certificates of a product, over time. */
export default defineLink({ linkable: OcopModule.linkable.certificate, isList: true }, ProductModule.linkable.product, {
  database: { table: "certificate_product" },
})
