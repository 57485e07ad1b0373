import net from "node:net"

/** What a mail server heard: one entry per message it took. */
export interface TakenMail {
  from: string
  to: string[]
  /** The message as it came over the wire, dots undone. */
  data: string
}

export interface MailServer {
  url: string
  taken: TakenMail[]
  /** How often somebody connected. */
  connections(): number
  /** Answer to the next RCPT commands, first come first served; null takes the recipient. */
  refuse(...answers: (string | null)[]): void
  /** Says nothing any more, to anyone. */
  fallSilent(silent: boolean): void
  stop(): Promise<void>
}

interface Session {
  mail: TakenMail
  inData: boolean
  rest: string
}

const fresh = (): TakenMail => ({ from: "", to: [], data: "" })

/** A mail server of a few commands, for tests: takes everything unless told otherwise. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = []
  const refusals: (string | null)[] = []
  const sockets = new Set<net.Socket>()
  let connections = 0
  let silent = false

  const answer = (session: Session, line: string): string => {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === "EHLO") return "250-mail.test\r\n250 8BITMIME"
    if (verb === "MAIL") session.mail = { ...fresh(), from: line }
    if (verb === "RCPT") {
      const refusal = refusals.shift()
      if (refusal) return refusal
      session.mail.to.push(line)
    }
    if (verb === "DATA") {
      session.inData = true
      return "354 go on"
    }
    return verb === "QUIT" ? "221 bye" : "250 ok"
  }

  const server = net.createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => socket.destroy())
    const session: Session = { mail: fresh(), inData: false, rest: "" }
    const say = (words: string) => silent || socket.write(`${words}\r\n`)
    say("220 mail.test")
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      session.rest += chunk
      for (;;) {
        const end = session.inData ? "\r\n.\r\n" : "\r\n"
        const at = session.rest.indexOf(end)
        if (at < 0) return
        const piece = session.rest.slice(0, at)
        session.rest = session.rest.slice(at + end.length)
        if (!session.inData) say(answer(session, piece))
        else {
          session.inData = false
          taken.push({ ...session.mail, data: piece.replaceAll(/^\./gm, "") })
          say("250 taken")
        }
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("The mail server has no port")
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    connections: () => connections,
    refuse: (...answers) => void refusals.push(...answers),
    fallSilent: (value) => {
      silent = value
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
