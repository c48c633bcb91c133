#!/bin/sh
# Two nodes of the jar on one embedded PostgreSQL; one is ended by signal 9 while reviews are being sent.
# Shows that nothing acknowledged is lost or doubled, due timers fire once, and everybody stays signed in.
set -eu
cd "$(dirname "$0")/../.."
mvn -B -q -DskipTests package "$@"
exec mvn -B surefire:test@nodes -Dtest='org.iltizam.nodes.*Test' "$@"
