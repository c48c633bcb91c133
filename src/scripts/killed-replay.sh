#!/bin/sh
# Ends a replay of the story by signal 9 at 20 random moments and starts it again each time: in the end it has said and
# done exactly what an undisturbed replay says and does, once. -Diltizam.kills.story, .times and .seed choose others.
set -eu
cd "$(dirname "$0")/../.."
exec mvn -B test -Dtest='KilledReplayTest' -DexcludedGroups=none -Dsurefire.failIfNoSpecifiedTests=true \
  -Diltizam.kills.times=20 "$@"
