/** The shop's own address without a trailing slash, for canonical links and previews. */
export function shopUrl(): string {
  return (process.env.SHOP_URL ?? "http://127.0.0.1:8000").replace(/\/$/, "")
}
