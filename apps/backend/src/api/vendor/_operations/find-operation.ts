import { vendorOperations } from "../operations"
import type { VendorOperation } from "./operation"

/** Words before parameters, segment by segment, as Express is given them: "/orders/documents" is no ":order_id". */
const order = ({ path }: VendorOperation): string => path.replaceAll(/:\w+/g, "￿")

const patterns = [...vendorOperations]
  .sort((a, b) => (order(a) < order(b) ? -1 : 1))
  .map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}/?$`, "i"),
  }))

/** The operation that a request reaches; undefined when there is none. Express hands HEAD to GET's handler, so it passes GET's checks. */
export function findOperation(method: string, path: string): VendorOperation | undefined {
  const asked = method === "HEAD" ? "GET" : method
  return patterns.find(({ operation, pattern }) => operation.method === asked && pattern.test(path))?.operation
}
