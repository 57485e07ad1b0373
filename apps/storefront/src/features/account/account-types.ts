/** A saved address as the shop reads it back from Medusa: our commune codes live in its metadata. */
export interface SavedAddress {
  id: string
  name: string
  phone: string
  line: string
  commune: { code: string; name: string; province_code: string; province_name: string } | null
  isDefault: boolean
}

export interface Customer {
  id: string
  email: string
  name: string
  phone: string
  addresses: SavedAddress[]
}

/** The fields we read of Medusa's customer; see /store/customers/me. */
export interface MedusaAddress {
  id: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
  is_default_shipping: boolean
  metadata: Record<string, unknown> | null
}

export interface MedusaCustomer {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  addresses?: MedusaAddress[]
}
