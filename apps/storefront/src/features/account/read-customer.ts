import type { Customer, MedusaAddress, MedusaCustomer, SavedAddress } from "./account-types"

const joined = (first: string | null, last: string | null): string => [last, first].filter(Boolean).join(" ")
const text = (value: unknown): string => (typeof value === "string" ? value : "")

function readAddress(address: MedusaAddress): SavedAddress {
  const meta = address.metadata ?? {}
  const code = text(meta.commune_code)
  return {
    id: address.id,
    name: joined(address.first_name, address.last_name),
    phone: address.phone ?? "",
    line: address.address_1 ?? "",
    commune: code
      ? {
          code,
          name: text(meta.commune_name) || (address.city ?? ""),
          province_code: text(meta.province_code),
          province_name: text(meta.province_name) || (address.province ?? ""),
        }
      : null,
    isDefault: address.is_default_shipping,
  }
}

/** Medusa's customer in the words of the shop, the default address first. Vietnamese names: family name leads. */
export function readCustomer(customer: MedusaCustomer): Customer {
  const addresses = (customer.addresses ?? []).map(readAddress)
  return {
    id: customer.id,
    email: customer.email,
    name: joined(customer.first_name, customer.last_name),
    phone: customer.phone ?? "",
    addresses: addresses.sort((a, b) => Number(b.isDefault) - Number(a.isDefault)),
  }
}
