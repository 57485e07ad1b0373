import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import express from "express"
import { edgeMessages } from "../lib/messages"
import { pickEncoding } from "./pick-encoding"
import { portalFolder } from "./portal-folder"
import { portalHeaders } from "./portal-headers"

const NOT_BUILT = "Cổng bán hàng chưa được dựng. Chạy: npm run build\n"

type Files = { folder: string; index: string; serve: express.RequestHandler }

let files: Files | null = null

/** The folder is looked for until it is there: in development it may be built while the backend runs. */
function portalFiles(): Files | null {
  const folder = files ? null : portalFolder()
  if (folder) {
    const serve = express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: "ignore",
      setHeaders: portalHeaders,
    })
    files = { folder, index: `${folder}/index.html`, serve: express.Router().use("/seller", serve) }
  }
  return files
}

/** A file of the portal, or its page for every other address below /seller: the router in the browser knows which. */
export function servePortal(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const found = portalFiles()
  if (!found) {
    res.status(503).type("text/plain").send(NOT_BUILT)
    return
  }
  if (sendCompressed(found.folder, req, res, next)) return
  found.serve(req, res, (error?: unknown) => {
    if (error) return next(error)
    if (/^\/seller\/assets\//.test(req.path))
      return void res.status(404).type("text/plain").send(`${edgeMessages.fileNotFound}\n`)
    portalHeaders(res, found.index)
    res.sendFile(found.index, { headers: { "cache-control": "no-cache" } }, (failure) => failure && next(failure))
  })
}

/** Whether a compressed copy was sent: a third of the bytes, which a weak network feels. The answer differs by what the browser reads. */
function sendCompressed(folder: string, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): boolean {
  const name = /^\/seller\/((?:assets\/)?[\w.-]+\.(?:js|css|svg))$/.exec(req.path)?.[1]
  if (!name) return false
  res.vary("Accept-Encoding")
  const copy = pickEncoding(folder, name, req.get("accept-encoding") ?? "")
  if (!copy) return false
  portalHeaders(res, `${folder}/${name}`)
  res.type(path.extname(name))
  res.setHeader("content-encoding", copy.encoding)
  res.sendFile(copy.file, { cacheControl: false }, (failure) => failure && next(failure))
  return true
}
