import { expect, it } from "vitest"
import { isPushEndpoint } from "./is-push-endpoint"

it.each([
  "https://fcm.googleapis.com/fcm/send/abc:def",
  "https://updates.push.services.mozilla.com/wpush/v2/abc",
  "https://web.push.apple.com/QOabc",
  "https://wns2-sg2p.notify.windows.com/w/?token=abc",
])("knocks at %s", (endpoint) => {
  expect(isPushEndpoint(endpoint)).toBe(true)
})

it.each([
  "http://fcm.googleapis.com/fcm/send/abc",
  "https://fcm.googleapis.com:8443/fcm/send/abc",
  "https://fcm.googleapis.com.evil.example/x",
  "https://evil.example/fcm.googleapis.com",
  "https://evilpush.apple.com.example/x",
  "https://fcm.googleapis.com@127.0.0.1/x",
  "https://user:pass@fcm.googleapis.com/x",
  "https://127.0.0.1/x",
  "https://[::1]/x",
  "https://169.254.169.254/latest/meta-data",
  "https://localhost/x",
  "file:///etc/passwd",
  "nothing",
])("does not knock at %s", (endpoint) => {
  expect(isPushEndpoint(endpoint)).toBe(false)
})

it("knows the tests' own service only when the configuration names it", () => {
  expect(isPushEndpoint("http://127.0.0.1:4000/x", "http://127.0.0.1:4000")).toBe(true)
  expect(isPushEndpoint("http://127.0.0.1:4001/x", "http://127.0.0.1:4000")).toBe(false)
  expect(isPushEndpoint("http://127.0.0.1:4000/x")).toBe(false)
})
