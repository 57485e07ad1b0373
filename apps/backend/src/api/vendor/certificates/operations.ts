import {
  createVendorCertificateSchema,
  vendorCertificateListQuerySchema,
  vendorCertificateListResponseSchema,
  vendorCertificateResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** OCOP certificates of the cooperative's goods. */
export const certificateOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/certificates",
    summary: "Certificates, newest first.",
    action: "read",
    query: vendorCertificateListQuerySchema,
    refuses: [404],
    answer: vendorCertificateListResponseSchema,
  },
  {
    method: "POST",
    path: "/vendor/certificates",
    summary: "Enter a certificate with its pages; a star shows once the alliance has verified it.",
    action: "goods",
    body: createVendorCertificateSchema,
    refuses: [404],
    answer: vendorCertificateResponseSchema,
  },
  {
    method: "GET",
    path: "/vendor/certificates/:certificate_id",
    summary: "One certificate.",
    action: "read",
    answer: vendorCertificateResponseSchema,
  },
  {
    method: "GET",
    path: "/vendor/certificates/:certificate_id/files/:file_id",
    summary: "A page of a certificate: WebP or PDF.",
    action: "read",
    answer: null,
  },
]
