/** Telephone of the alliance's help desk, as on the shop's pages. */
export const alliancePhone = "1900000000"
