import type { AdminCooperativeResponse } from "@cho-htx/contracts"
import { adminToken } from "../../fixtures/base.js"
import type { Backend } from "../../harness/backend.js"
import { type Answer, call } from "../../harness/http.js"

export const table = {
  base_weight_g: 2000,
  step_weight_g: 1000,
  zones: {
    same_commune: { base_fee: 10_000, step_fee: 1_000, days_min: 0, days_max: 1 },
    same_province: { base_fee: 20_000, step_fee: 3_000, days_min: 1, days_max: 2 },
    elsewhere: { base_fee: 40_000, step_fee: 7_000, days_min: 3, days_max: 5 },
  },
  free_from: 500_000,
  pickup: true,
}

/** Papers of an invented seller in Hải Anh; `number` keeps code and name apart. */
export const papers = (number: number) => ({
  name: `HTX Thử Việc Số ${number}`,
  short_name: `HTX Thử ${number}`,
  registration_code: `99000000${String(number).padStart(2, "0")}`,
  sector: "Trồng trọt",
  address_line: "Xóm 4",
  commune_code: "14236",
  phone: "0900 000 123",
  representative: "Người Thử",
  delivery: table,
})

export type AsStaff = <T = AdminCooperativeResponse>(path: string, json?: unknown) => Promise<Answer<T>>

/** Calls of the console in the administrator's name. */
export async function asStaff(backend: Backend): Promise<AsStaff> {
  const token = await adminToken(backend)
  return (path, json) => call(`${backend.url}/admin/${path}`, { token, json })
}
