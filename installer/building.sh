# SPDX-FileCopyrightText: 2026 The Vigie developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# How installer/run and tests/run build: a preset by its name, with progress.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }
die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# Everything that ninja says, but of its steps only one in ten. Only the lines of steps start with [1/100].
in_tenths() {
    awk '
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), step, "/")
            if (step[2] != total) { total = step[2]; shown = 0 }
            tenth = int(10 * step[1] / step[2])
            if (tenth > shown) { shown = tenth; print; fflush() }
            next
        }
        { print; fflush() }'
}

build() { # preset, targets: other ones than the preset's
    local log targets=()
    (($# < 2)) || targets=(--target "${@:2}")
    log=$(mktemp -t vigie-configure.XXXXXX)
    say "Building ($1)…"
    if ! (cd "$top" && cmake --preset "$1") >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say "cmake --preset $1 failed" >&2
        return 1
    fi
    rm -f "$log"
    if [[ -t 1 ]]; then
        (cd "$top" && cmake --build --preset "$1" "${targets[@]}") # ninja rewrites its one line
    else
        (cd "$top" && cmake --build --preset "$1" "${targets[@]}") 2>&1 | in_tenths
    fi
}
