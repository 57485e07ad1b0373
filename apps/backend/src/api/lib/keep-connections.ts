import { Server } from "node:http"

/**
 * How long an idle connection is kept, milliseconds: longer than any proxy in front keeps it (Node's agent 5 s, Caddy 120 s), so that the
 * proxy closes first. At Node's own 5 s both close at once, and a request on its way then ends as "socket hang up": the shop answers 500.
 */
const KEEP_MS = 130_000

/** Sets it on the server this request came in by: Medusa starts the server and offers no option. */
export function keepConnections(socket: object): void {
  const server = "server" in socket ? socket.server : null
  if (!(server instanceof Server) || server.keepAliveTimeout === KEEP_MS) return
  server.keepAliveTimeout = KEEP_MS
}
