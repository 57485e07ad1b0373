import type { MedusaResponse } from "@medusajs/framework/http"

interface Sent {
  name: string
  content_type: string
  bytes: Buffer
}

const extensions: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
}

/** A pictures shows itself, a PDF is saved: nothing a stranger sent in runs at our address, and nothing is kept on the way. */
export function sendDocument(res: MedusaResponse, { name, content_type, bytes }: Sent): void {
  const extension = extensions[content_type] ?? "bin"
  const way = content_type.startsWith("image/") ? "inline" : "attachment"
  const plain = name.normalize("NFD").replaceAll(/[^\w .()-]/g, "") || "giay-to"
  const stem = name.replace(/\.\w{2,5}$/, "")
  res.setHeader("content-type", content_type)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, no-store")
  res.setHeader(
    "content-disposition",
    `${way}; filename="${plain.replace(/\.\w{2,5}$/, "")}.${extension}"; filename*=UTF-8''${encodeURIComponent(`${stem}.${extension}`)}`,
  )
  res.end(bytes)
}
