#!/usr/bin/env bash
# Takes the pictures of this folder anew: ./docs/pictures/make.sh, from a clone of the repository.
#
# Needs cargo, Chromium, pdftoppm (poppler-utils) and cwebp (webp). Each picture has at most 60 KB.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
export SOURCE_DATE_EPOCH=1741910400 # 14 March 2025, the day on which the golden sites are built

for tool in cargo pdftoppm cwebp; do
  command -v "$tool" >/dev/null || { printf 'make.sh: %s is missing\n' "$tool" >&2; exit 1; }
done
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} ||
  { printf 'make.sh: Chromium is missing; CHROMIUM may name it\n' >&2; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
build() { (cd "$root" && cargo run --quiet -- --root "$1" build --out "$scratch/$2" >"$scratch/said" 2>&1) || { cat "$scratch/said" >&2; exit 1; }; }
build . own
build tests/sites/north-vale vale

open_page() { "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars "$@" >/dev/null 2>"$scratch/said" || { cat "$scratch/said" >&2; exit 1; }; }

# as_webp NAME [options of cwebp]: the smallest loss that fits into 60 KB.
as_webp() {
  local name=$1; shift
  for quality in 86 78 68 55 40; do
    cwebp -quiet -m 6 -q "$quality" "$@" "$scratch/shot.png" -o "$here/$name.webp"
    if [ "$(wc -c <"$here/$name.webp")" -le 60000 ]; then return; fi
  done
  printf 'make.sh: %s has more than 60 KB\n' "$name" >&2; exit 1
}

# shot NAME PAGE light|dark WIDTHxHEIGHT [options of cwebp]
shot() {
  local name=$1 page=$2 scheme=1 size=${4/x/,}
  if [ "$3" = dark ]; then scheme=0; fi
  shift 4
  open_page --window-size="$size" --blink-settings=preferredColorScheme="$scheme" \
    --screenshot="$scratch/shot.png" "file://$scratch/$page.html"
  as_webp "$name" "$@"
}

# printed NAME SITE/PAGE NUMBER: a page of the print edition.
printed() {
  if [ ! -f "$scratch/book.pdf" ]; then
    open_page --no-pdf-header-footer --print-to-pdf="$scratch/book.pdf" "file://$scratch/$2.html"
  fi
  pdftoppm -png -r 80 -f "$3" -l "$3" -singlefile "$scratch/book.pdf" "$scratch/shot"
  as_webp "$1"
}

wide=(-resize 1080 0)
shot start own/index light 1440x1000 "${wide[@]}"
shot start-dark own/index dark 1440x1000 "${wide[@]}"
shot start-phone own/index light 390x844
shot facts own/faktencheck light 1440x1000 "${wide[@]}"
shot facts-phone-dark own/faktencheck dark 390x844
shot pictures vale/evidence/people light 1440x1000 "${wide[@]}"
shot voices own/stimmen light 1440x1000 "${wide[@]}"
shot fields own/handlungsfelder light 1440x1000 "${wide[@]}"
shot field own/handlungsfeld-2 light 1440x1000 "${wide[@]}"
shot field-dark own/handlungsfeld-2 dark 1440x1000 "${wide[@]}"
shot field-phone own/handlungsfeld-2 light 390x844
shot results own/projektergebnisse light 1440x1000 "${wide[@]}"
shot results-dark own/projektergebnisse dark 1440x1000 "${wide[@]}"
shot measures own/weitere-massnahmen light 1440x1000 "${wide[@]}"
shot measures-phone-dark own/weitere-massnahmen dark 390x844
shot matrix vale/priorities light 1440x1820 -crop 0 1105 1440 700 "${wide[@]}"
shot matrix-dark vale/priorities dark 1440x1820 -crop 0 1105 1440 700 "${wide[@]}"
printed print-cover own/druckfassung 1
printed print-contents own/druckfassung 2
printed print-facts own/druckfassung 6
