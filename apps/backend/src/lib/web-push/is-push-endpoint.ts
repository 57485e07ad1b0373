/** Where browsers keep their push messages: Google and what builds on Chromium, Mozilla, Apple, Microsoft. */
const services = [
  /^fcm\.googleapis\.com$/,
  /^jmt17\.google\.com$/,
  /^(?:[a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
  /^(?:[a-z0-9-]+\.)*push\.apple\.com$/,
  /^(?:[a-z0-9-]+\.)*notify\.windows\.com$/,
]

/**
 * Whether we knock at this address: a push service we know, over TLS at its usual port. A browser that has another service is told that it
 * cannot be reached; nobody makes this server ask addresses of their choice. `testOrigin` is the fake service of the tests.
 */
export function isPushEndpoint(endpoint: string, testOrigin?: string): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, hostname, port, origin, username, password } = new URL(endpoint)
  if (username || password) return false
  if (testOrigin && origin === testOrigin) return true
  return protocol === "https:" && port === "" && services.some((service) => service.test(hostname))
}
