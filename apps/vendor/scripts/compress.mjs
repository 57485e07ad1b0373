// Lays a Brotli and a gzip copy beside every file of text: the backend serves them as they are, and no server spends time on it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

const dist = new URL("../dist/", import.meta.url)
const text = /\.(?:js|css|html|svg|webmanifest)$/

for (const name of readdirSync(dist, { recursive: true })) {
  const file = String(name)
  if (!text.test(file) || file.startsWith(".vite")) continue
  const bytes = readFileSync(new URL(file, dist))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(new URL(`${file}.br`, dist), brotliCompressSync(bytes, { params }))
  writeFileSync(new URL(`${file}.gz`, dist), gzipSync(bytes, { level: 9 }))
}
