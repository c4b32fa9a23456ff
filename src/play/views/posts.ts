/** Whence a seat hears of what happened at a place, and where it is then. */
import type { Minutes } from '../../rules/clock'
import { deskOf, type Edition } from './words'

type Wire = { from: string; to: string }

const postsOf = ({ scenario }: Edition, seat: string) => scenario.data.scenario.news.posts?.[seat]

/**
 * Where a seat reads what reaches it at an hour: at the place of its next turn if scenario.yaml says that it sits there
 * itself, else at its desk. The whole calendar is asked, so that a dispatch never changes its address later in a line.
 */
function readAt(edition: Edition, seat: string, heard: Minutes): string {
  const away = postsOf(edition, seat)?.away ?? []
  const next = [...edition.scenario.turns.values()]
    .filter((turn) => turn.seat === seat && turn.at >= heard)
    .reduce<{ at: Minutes; place: string } | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined)
  return next && away.includes(next.place) ? next.place : deskOf(edition, seat)
}

/**
 * From which post a seat is told of an event (none for a fact of the record) at a place, and where it reads it.
 * The post of a place, where the seat sits itself, sends it nothing: then the place is named, as it is when no post is
 * given. An event that is told where the seat sits is noted there.
 */
export function wireOf(
  edition: Edition,
  seat: string,
  { event, place, heard }: { event?: string; place: string; heard: Minutes },
): Wire {
  const posts = postsOf(edition, seat)
  const to = readAt(edition, seat, heard)
  const told = event === undefined ? undefined : posts?.events?.[event]
  if (told) return { from: told, to }
  const post = posts?.places?.[place] ?? posts?.default ?? place
  return { from: post === to ? place : post, to }
}
