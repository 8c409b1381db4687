// What the page of follows decides by itself, on data that it has: defined in the core, and here for no other screen.
export { feedsOfChoice, firstSet, type StarterChoice } from '../core/follow/first-set';
export { articlesByDay, type FollowState, followState } from '../core/follow/follow-state';
export { FOLLOW_READS, type Follow, type FollowReads, type FoundFeed, MAX_FOLLOWS } from '../core/model/follow';
export { STARTER_MAKERS, type StarterFeed, type StarterMaker, starterFeedsOf } from '../core/model/starter-list';
export { registrableDomain } from '../core/registrable-domain';
