// What the page of follows decides by itself, on data that it has: defined in the core, and here for no other screen.
export { articlesByDay, type FollowState, followState } from '../core/follow/follow-state';
export { FOLLOW_READS, type Follow, type FollowReads, type FoundFeed } from '../core/model/follow';
export { registrableDomain } from '../core/registrable-domain';
