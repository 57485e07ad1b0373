import {
  documentListResponseSchema,
  documentMaxBytes,
  documentResponseSchema,
  documentUploadQuerySchema,
  doneResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/documents"

/** Papers of the cooperative; while the alliance reads them they stay as they are. */
export const documentOperations: VendorOperation[] = [
  {
    method: "GET",
    path,
    summary: "The papers the cooperative has sent in, at most 20.",
    action: "papers",
    states: ["draft", "submitted", "active", "suspended", "closed"],
    answer: documentListResponseSchema,
  },
  {
    method: "POST",
    path,
    summary: "One more paper: the body is the file, a JPEG, PNG, WebP or PDF of at most 8 MB.",
    action: "papers",
    states: ["draft", "active"],
    query: documentUploadQuerySchema,
    file: {
      types: ["application/octet-stream", "application/pdf", "image/jpeg", "image/png", "image/webp"],
      most: documentMaxBytes,
    },
    answer: documentResponseSchema,
  },
  {
    method: "DELETE",
    path: `${path}/:document_id`,
    summary: "Takes a paper out of a draft.",
    action: "papers",
    states: ["draft", "active"],
    answer: doneResponseSchema,
  },
  {
    method: "GET",
    path: `${path}/:document_id/file`,
    summary: "The paper itself.",
    action: "papers",
    states: ["draft", "submitted", "active", "suspended", "closed"],
    answer: null,
  },
]
