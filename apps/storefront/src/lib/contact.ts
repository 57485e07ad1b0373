/** Telephone of the alliance's help desk, as shown and as dialled. */
export const helpLine = { shown: "1900 00 00 00", href: "tel:1900000000" }
