import { webAddress } from '../text/web-address.ts'
import { runTool } from './run-tool.ts'

/** Opens a web address with the system's own opener, beside the program; false where there is none or it fails. */
export async function openAddress(url: string, env: NodeJS.ProcessEnv, platform = process.platform): Promise<boolean> {
  const address = webAddress(url)
  if (address === undefined) return false
  for (const { command, args } of openers(platform, env)) {
    const became = await runTool(command, [...args, address], env, undefined, true)
    if (became === 'done' || became === 'running') return true
  }
  return false
}

/** The address is one argument: none of these goes through a shell that would read signs in it. */
function openers(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly { readonly command: string; readonly args: readonly string[] }[] {
  if (platform === 'win32') return [{ command: 'rundll32', args: ['url.dll,FileProtocolHandler'] }]
  if (platform === 'darwin') return [{ command: 'open', args: [] }]
  const windows = env.WSL_DISTRO_NAME ? [{ command: 'wslview', args: [] }] : []
  return [...windows, { command: 'xdg-open', args: [] }]
}
