/** What `res.end` was given, as bytes; undefined for none. */
export function bytesOf(chunk: unknown, encoding: unknown): Buffer | undefined {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8")
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : undefined
}
