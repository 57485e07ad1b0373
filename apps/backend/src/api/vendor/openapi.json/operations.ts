import type { VendorOperation } from "../_operations/operation"

/** The description of all the others. */
export const openApiOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/openapi.json",
    summary: "This document, OpenAPI 3.1.",
    action: "public",
    answer: null,
  },
]
