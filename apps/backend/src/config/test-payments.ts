import type { Config } from "./schema"

/** A gateway and a transfer that tests can steer; the configuration refuses them outside NODE_ENV=test. */
export function testPayments({ NODE_ENV, TEST_PAYMENTS }: Pick<Config, "NODE_ENV" | "TEST_PAYMENTS">) {
  return NODE_ENV === "test" && TEST_PAYMENTS ? [{ resolve: TEST_PAYMENTS, id: "test" }] : []
}
