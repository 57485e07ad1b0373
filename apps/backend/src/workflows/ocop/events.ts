/** Events of certificates; data is `{ id }`. */
export const CertificateEvents = {
  verified: "certificate.verified",
  revoked: "certificate.revoked",
  expired: "certificate.expired",
} as const
