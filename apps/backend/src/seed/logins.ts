/** Log-ins of the demonstration; `npm start` prints them. They exist only in a database the demo or the tests have seeded. */
export const adminLogin = { email: "quantri@cho-htx.example", password: "cho-htx-demo" }

/** A shopper with an account, an address and a few orders. */
export const customerLogin = { email: "khach@cho-htx.example", password: "cho-htx-demo" }

/** The owner of a cooperative, in its portal. */
export const memberLogin = {
  name: "Phạm Thị Thoan",
  /** Handle of the cooperative. */
  cooperative: "htx-dong-gio",
  phone: { typed: "0900000301", e164: "+84900000301" },
  password: "cho-htx-demo",
}
