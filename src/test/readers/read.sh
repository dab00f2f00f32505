#!/usr/bin/env bash
# What readers that are not ours, from the npm registry, make of the tables of a site. Needs Node.js and the registry, so it is no part
# of the build:
#     mvn -q compile exec:java && src/test/readers/read.sh site [luu-tru/2024 …]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
site="$(cd "${1:-site}" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$here/read.js" "$work/"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund datapackage@1.1.10 exceljs@4.4.0 xlsx@0.18.5
node read.js "$site" "${@:2}"
