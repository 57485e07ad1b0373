import type { OrderGroupListResponse } from "@cho-htx/contracts"
import { request } from "../../lib/browser/request"
import type { MedusaCustomer } from "./account-types"

interface Credentials {
  email: string
  password: string
}
interface Token {
  token: string
}
interface CustomerResponse {
  customer: MedusaCustomer
}

export interface AddressInput {
  first_name: string
  last_name: string
  phone: string
  address_1: string
  city: string
  province: string
  country_code: "vn"
  is_default_shipping: boolean
  metadata: { commune_code: string; commune_name: string; province_code: string; province_name: string }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const me = "/store/customers/me"

/** Medusa's own customer routes, through the shop's address. The token is used once for a session cookie and then dropped. */
export const accountApi = {
  registerIdentity: (body: Credentials) =>
    request<Token>("/auth/customer/emailpass/register", { method: "POST", body }),
  createCustomer: (token: string, body: { email: string; first_name: string; phone?: string }) =>
    request<CustomerResponse>("/store/customers", { method: "POST", body, headers: bearer(token) }),
  authenticate: (body: Credentials) => request<Token>("/auth/customer/emailpass", { method: "POST", body }),
  openSession: (token: string) => request<unknown>("/auth/session", { method: "POST", headers: bearer(token) }),
  closeSession: () => request<unknown>("/auth/session", { method: "DELETE" }),
  me: () => request<CustomerResponse>(`${me}?fields=id,email,first_name,last_name,phone,*addresses`),
  orders: (offset: number) => request<OrderGroupListResponse>(`/store/order-groups?limit=20&offset=${offset}`),
  addAddress: (body: AddressInput) => request<CustomerResponse>(`${me}/addresses`, { method: "POST", body }),
  changeAddress: (id: string, body: AddressInput) =>
    request<CustomerResponse>(`${me}/addresses/${encodeURIComponent(id)}`, { method: "POST", body }),
  removeAddress: (id: string) => request<unknown>(`${me}/addresses/${encodeURIComponent(id)}`, { method: "DELETE" }),
}
