/** The commands of the terminal by name, one command a file. */
import { bench } from './commands/bench'
import { examine } from './commands/examine'
import { explain } from './commands/explain'
import { exportAs } from './commands/export'
import { odds } from './commands/odds'
import { playout } from './commands/playout'
import { replay } from './commands/replay'
import { review } from './commands/review'
import { sweep } from './commands/sweep'
import type { Command } from './words'

export const commands: Readonly<Record<string, Command>> = {
  examine,
  replay,
  odds,
  review,
  sweep,
  playout,
  export: exportAs,
  explain,
  bench,
}
