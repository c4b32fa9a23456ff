/**
 * One question in flight. What is put meanwhile takes the place of what waited, so that answers keep up with a hand
 * that moves: the last question put is always answered, those between may be passed over.
 */
export function createLatest<Q, A>(
  ask: (question: Q) => Promise<A>,
  hear: (answer: A, question: Q) => void,
): { put: (question: Q) => void; stop: () => void } {
  let busy = false
  let waiting: { question: Q } | undefined
  let stopped = false
  const run = async (question: Q) => {
    busy = true
    try {
      const answer = await ask(question)
      if (!stopped) hear(answer, question)
    } catch {
      // A question that cannot be answered leaves the answer before it.
    }
    busy = false
    const next = waiting
    waiting = undefined
    if (next && !stopped) void run(next.question)
  }
  return {
    put(question) {
      if (busy) waiting = { question }
      else void run(question)
    },
    stop() {
      stopped = true
    },
  }
}
