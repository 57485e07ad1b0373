/** What bytes really are, whatever their name says. */
export type Sniffed = "jpeg" | "png" | "webp" | "avif" | "heic" | "pdf" | null

const ascii = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString("latin1")

/** Reads the first bytes; null for everything that is neither a photo we can convert nor a PDF. */
export function sniff(bytes: Buffer): Sniffed {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg"
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "png"
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp"
  if (ascii(bytes, 4, 8) === "ftyp") {
    const brand = ascii(bytes, 8, 12)
    if (brand === "avif") return "avif"
    if (["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"].includes(brand)) return "heic"
  }
  return ascii(bytes, 0, 5) === "%PDF-" ? "pdf" : null
}
