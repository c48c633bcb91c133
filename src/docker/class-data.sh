#!/bin/bash
# Runs the application of this folder until it has served its first pages and ends it: what is left is an archive of the
# classes that it used, with which it starts in about half the time. Needs a database (ILTIZAM_DATABASE_URL …), which may
# be an empty one that is thrown away, and the very JVM and paths that will use the archive.
set -eu
archive=$1
export PORT="${PORT:-8080}"
export ILTIZAM_PUBLIC_URL=http://localhost ILTIZAM_MAIL_HOST=localhost ILTIZAM_MAIL_FROM=training@localhost

page() {
  (exec 3<>"/dev/tcp/localhost/$PORT" && printf 'GET %s HTTP/1.0\r\n\r\n' "$1" >&3 && head -n 1 <&3 | grep -q ' 200') 2>/dev/null
}

java -XX:ArchiveClassesAtExit="$archive" -jar iltizam.jar &
node=$!
until page /; do
  kill -0 "$node"
  sleep 0.2
done
page /sign-in
kill -TERM "$node"
wait "$node" || true
test -s "$archive"
