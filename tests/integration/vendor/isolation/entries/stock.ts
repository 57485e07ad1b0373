import { managers, type Resource } from "../entry.js"

export const stock: Resource = {
  entries: {
    "POST /vendor/stock/[variant_id]": {
      roles: managers,
      write: true,
      send: () => ({ json: { mode: "set", quantity: 5, reason: "Lý do thử nghiệm" } }),
    },
  },
}
