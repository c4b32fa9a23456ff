/** Checks of `news.posts`: known seats, known places on both sides, known events, and turns to be away at. */
import type { Check } from './names'

export function checkPosts({ data, report, known }: Check): void {
  const { seats, news } = data.scenario
  for (const [seat, posts] of Object.entries(news.posts ?? {})) {
    const path = ['news', 'posts', seat]
    if (!seats[seat]) report('scenario', path, `posts of the unknown seat "${seat}"`)
    const checkPlace = (place: string, where: (string | number)[]) => {
      if (!known.places.has(place)) report('scenario', [...path, ...where], `unknown place "${place}"`)
    }
    if (posts.default) checkPlace(posts.default, ['default'])
    for (const [place, post] of Object.entries(posts.places ?? {}))
      for (const named of new Set([place, post])) checkPlace(named, ['places', place])
    for (const [event, post] of Object.entries(posts.events ?? {})) {
      if (!known.eventStates.has(event)) report('scenario', [...path, 'events', event], `unknown event "${event}"`)
      checkPlace(post, ['events', event])
    }
    posts.away?.forEach((place, n) => {
      checkPlace(place, ['away', n])
      if (!Object.values(data.calendar.states).some(({ meta }) => meta?.seat === seat && meta.place === place))
        report('scenario', [...path, 'away', n], `"${seat}" has no turn at "${place}"`)
    })
  }
}
