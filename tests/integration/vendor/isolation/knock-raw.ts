import http from "node:http"
import type { Told } from "./ask.js"

interface Knock {
  method: string
  /** What stands in the request line, as it is: fetch would mend it. */
  target: string
  token?: string
}

/** One request with an address no browser sends; answers "status: message". */
export function knockRaw(url: string, { method, target, token }: Knock): Promise<string> {
  const { hostname, port } = new URL(url)
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(method === "POST" ? { "content-type": "application/json", "content-length": "2" } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: target, method, headers, agent: false }, async (answer) => {
      let text = ""
      for await (const part of answer.setEncoding("utf8")) text += part
      resolve(`${answer.statusCode}: ${text.startsWith("{") ? messageOf(JSON.parse(text)) : ""}`)
    })
    request.on("error", reject)
    request.end(method === "POST" ? "{}" : "")
  })
}

const messageOf = ({ message }: Told): string => message ?? ""
