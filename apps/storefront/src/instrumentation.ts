/** Runs once when the shop starts: whatever changed, or was missing, while it was built or down is read again. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return
  const { refreshShelves } = await import("./lib/cache/refresh-shelves")
  refreshShelves()
}
