#!/bin/sh
# Start to first page and resident memory: the plain jar beside the extracted one with an archive of class data.
set -eu
cd "$(dirname "$0")/../.."
mvn -B -q -DskipTests package "$@"
exec mvn -B surefire:test -Dtest='org.iltizam.nodes.StartBench' -DexcludedGroups=none -Dsurefire.failIfNoSpecifiedTests=true "$@"
