/** Medusa's id of a payment provider, "pp_vietqr_vietqr", as a key under `orderGroup.providers`. */
export function providerName(id: string | null): string {
  return /^pp_([a-z]+)_/.exec(id ?? "")?.[1] ?? "other"
}
