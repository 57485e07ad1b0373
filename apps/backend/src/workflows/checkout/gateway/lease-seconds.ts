/** A lease outlives every answer of the gateway that is waited for: two questions, and a little for our own work. */
export const leaseSeconds = ({ PAYMENT_TIMEOUT_SECONDS }: { PAYMENT_TIMEOUT_SECONDS: number }): number =>
  2 * PAYMENT_TIMEOUT_SECONDS + 5
