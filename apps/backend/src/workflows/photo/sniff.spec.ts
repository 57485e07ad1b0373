import { expect, it } from "vitest"
import { sniff } from "./sniff"

it.each<[string, Buffer, ReturnType<typeof sniff>]>([
  ["JPEG", Buffer.from("ffd8ffe0", "hex"), "jpeg"],
  ["PNG", Buffer.from("89504e470d0a1a0a", "hex"), "png"],
  ["WebP", Buffer.from("RIFF....WEBPVP8 "), "webp"],
  ["AVIF", Buffer.from("\0\0\0\x1cftypavif"), "avif"],
  ["HEIC", Buffer.from("\0\0\0\x1cftypheic"), "heic"],
  ["PDF", Buffer.from("%PDF-1.7"), "pdf"],
  ["GIF", Buffer.from("GIF89a"), null],
  ["SVG", Buffer.from("<svg xmlns=''/>"), null],
  ["a film", Buffer.from("\0\0\0\x1cftypmp42"), null],
  ["nothing", Buffer.alloc(0), null],
])("knows %s by its first bytes", (_, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind)
})
