/** Headers of every page. Inline scripts stay allowed because static pages carry Next's data in them and cannot hold a nonce. */
export function securityHeaders(development: boolean): { key: string; value: string }[] {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ")
  return [
    { key: "content-security-policy", value: policy },
    { key: "x-content-type-options", value: "nosniff" },
    { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
    { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
    { key: "cross-origin-opener-policy", value: "same-origin" },
  ]
}
