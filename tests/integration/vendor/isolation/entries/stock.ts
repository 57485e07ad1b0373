import { everybody, managers, type Resource } from "../entry.js"

export const stock: Resource = {
  entries: {
    "GET /vendor/stock": { roles: everybody, write: false },
    "GET /vendor/stock/[variant_id]": { roles: everybody, write: false },
    "POST /vendor/stock/[variant_id]": {
      roles: managers,
      write: true,
      send: () => ({ json: { mode: "set", quantity: 5, reason: "Lý do thử nghiệm" } }),
    },
  },
}
