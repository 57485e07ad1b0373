/** Where the shop finds the backend; read at each call so that one build serves any address. */
export const backendConfig = {
  url: () => (process.env.BACKEND_URL ?? "http://127.0.0.1:9000").replace(/\/$/, ""),
  publishableKey: () => process.env.MEDUSA_PUBLISHABLE_KEY ?? "",
}
