const SHAPE = /^HTX-[2-9A-HJKMNP-Z]{6,8}$/

/** Reads an order code as people type it: any case, with or without "HTX-"; null when it cannot be one. */
export function readOrderCode(text: string): string | null {
  const bare = text.trim().toUpperCase().replaceAll(/\s+/g, "")
  const code = `HTX-${bare.replace(/^HTX-?/, "")}`
  return SHAPE.test(code) ? code : null
}
