import net from "node:net"
import { UserError } from "./user-error.js"

const host = "127.0.0.1"

/** Whether something accepts connections on the port of this machine. */
export function isBusy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, host)
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })
}

/** A port that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      )
    })
  })
}

/** Reads a port from the environment; throws a UserError that names the variable when it is not one. */
export function portFrom(name: string, fallback: number): number {
  const text = process.env[name]
  if (!text) return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UserError(`${name}=${text} is not a port: give a number from 1 to 65535.`)
  return port
}

/** Refuses to go on when a program that is not ours already listens on the port. */
export async function assertFree(name: string, port: number): Promise<void> {
  if (await isBusy(port))
    throw new UserError(
      `Port ${port} is in use by another program. Stop it, or choose another port with ${name}, for example: ${name}=${port + 10} npm start`,
    )
}
