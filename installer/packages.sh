# SPDX-FileCopyrightText: 2026 The Vigie developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What Vigie needs from Debian, by purpose. Sourced by installer/setup.

# To build it.
packages_build=(
    g++-14 cmake ninja-build mold ccache pkgconf git ca-certificates extra-cmake-modules
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libkf6syntaxhighlighting-dev libsimdjson-dev libtomlplusplus-dev libyaml-cpp-dev qtkeychain-qt6-dev
)

# To run it: plugins that no library dependency pulls in, a legible font, the demo's store and exporter, the tunnel.
packages_run=(
    libqt6sql6-sqlite qt6-svg-plugins qt6-wayland qt6-translations-l10n fonts-inter
    victoria-metrics prometheus-node-exporter openssh-client
)

# To test it: real servers, a window system, a keyring, an SSH server, analysers. DokuWiki wants PHP with
# something that serves it: php8.4-cgi is that without a web server. The tests use the server of php8.4-cli.
packages_test=(
    prometheus prometheus-alertmanager prometheus-blackbox-exporter
    prometheus-node-exporter-collectors python3-apt
    dokuwiki php8.4-cgi php8.4-cli php8.4-xml php8.4-mbstring
    xvfb openbox xdotool dbus gnome-keyring libsecret-tools openssh-server openssl curl
    clang-19 clang-format-19 clang-tidy-19 clazy libclang-rt-19-dev reuse shellcheck
    desktop-file-utils appstream
)

# What packages above would start at boot if nobody stopped them, as package:service, or with the unit's kind…
services_to_keep_off=(
    victoria-metrics:victoria-metrics prometheus-node-exporter:prometheus-node-exporter prometheus:prometheus
    prometheus-alertmanager:prometheus-alertmanager prometheus-blackbox-exporter:prometheus-blackbox-exporter
    openssh-server:ssh
    prometheus-node-exporter-collectors:prometheus-node-exporter-apt.timer
    prometheus-node-exporter-collectors:prometheus-node-exporter-ipmitool-sensor.timer
    prometheus-node-exporter-collectors:prometheus-node-exporter-mellanox-hca-temp.timer
    prometheus-node-exporter-collectors:prometheus-node-exporter-nvme.timer
    prometheus-node-exporter-collectors:prometheus-node-exporter-smartmon.timer
)

# …and at login, for every user.
user_units_to_keep_off=(
    gnome-keyring:gnome-keyring-daemon.service gnome-keyring:gnome-keyring-daemon.socket
    gnome-keyring:gcr-ssh-agent.service gnome-keyring:gcr-ssh-agent.socket
)
