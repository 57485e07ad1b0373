import { expect } from "vitest"
import { vietnamese } from "../../fixtures/vietnamese.js"

/** The refusal's status; fails when its sentence is not ours. */
export function refusal({ status, body }: { status: number; body: { message: string } }): number {
  expect(body.message).toMatch(vietnamese)
  return status
}
