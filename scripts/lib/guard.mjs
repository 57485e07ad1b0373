// Runs one server and ends it when our end of the pipe closes, which the kernel sees to however the starter dies.
// Arguments: JSON { command, args, uid?, gid?, signal, graceMs }. Only node: built-ins, so that nothing must be compiled.
import { spawn } from "node:child_process"

const { command, args, uid, gid, signal, graceMs } = JSON.parse(process.argv[2])
const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], uid, gid })
let stopping = false

function stop() {
  if (stopping) return
  stopping = true
  child.kill(signal)
  setTimeout(sweep, graceMs).unref()
}

/** Ends whatever the server left behind in our process group, this process included. */
function sweep() {
  child.kill("SIGKILL")
  process.kill(-process.pid, "SIGKILL")
}

process.stdin.on("end", stop).on("error", stop).resume()
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, stop)
child.on("error", (error) => {
  console.error(String(error))
  process.exit(127)
})
child.on("exit", (code) => {
  if (stopping) sweep()
  process.exit(code ?? 1)
})
