import { vendorOperations } from "../operations"

const open = vendorOperations
  .filter(({ action }) => action === "public")
  .map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}/?$`, "i"),
  }))

/** Whether anybody may call this, without signing in. */
export const isPublic = (method: string, path: string): boolean =>
  open.some((operation) => operation.method === method && operation.pattern.test(path))
