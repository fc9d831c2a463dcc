import { render } from 'ink'
import { App, type AppProps } from './app.tsx'

/** The part of the terminal that Ink needs. */
export interface InkStreams {
  readonly stdout: NodeJS.WriteStream
}

/**
 * Lets Ink draw the program. In debug mode it writes whole frames and no cursor codes; the terminal's presenter writes
 * what changed. `onFault` gets what is thrown in a component.
 */
export function mount(streams: InkStreams, props: AppProps, onFault: (error: unknown) => void): { unmount(): void } {
  const app = render(<App {...props} />, {
    stdout: streams.stdout,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    concurrent: false,
    // Ink would read it from the environment, where it asks for what kbrief has a program of its own for.
    isScreenReaderEnabled: false,
  })
  app.waitUntilExit().catch(onFault)
  return app
}
