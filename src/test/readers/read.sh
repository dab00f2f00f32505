#!/usr/bin/env bash
# What readers that are not ours make of the tables of a site: three from the npm registry, and LibreOffice where it is installed, whose
# copies of the workbooks have to say the same. Needs Node.js and the registry, so it is no part of the build:
#     mvn -q compile exec:java && src/test/readers/read.sh site [data/luu-tru/2024 …]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
site="$(cd "${1:-site}" && pwd)"
bags=()
for bag in "${@:2}"; do
  bags+=("$(cd "$bag" && pwd)")
done
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$here/read.js" "$work/"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund datapackage@1.1.10 exceljs@4.4.0 xlsx@0.18.5
node read.js "$site" "${bags[@]}"

if command -v soffice >/dev/null; then
  cp -r "$site/tai-ve" "$work/tai-ve"
  rm "$work"/tai-ve/*.xlsx
  echo "the workbooks, saved by LibreOffice:"
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to xlsx --outdir "$work/tai-ve" "$site"/tai-ve/*.xlsx >/dev/null
  node read.js "$work"
else
  echo "LibreOffice is not installed: not tried"
fi
