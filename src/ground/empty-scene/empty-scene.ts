/** The least that Phaser can do: what the time to the first decision is measured against. */
import { CANVAS, Game } from 'phaser'

const game = new Game({ type: CANVAS, width: 690, height: 528, banner: false, audio: { noAudio: true } })
game.events.once('postrender', () => {
  ;(window as unknown as { ready: number }).ready = performance.now()
})
