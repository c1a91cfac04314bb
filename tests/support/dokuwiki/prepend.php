<?php
// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives Debian's DokuWiki a test's own configuration and data: its preload.php keeps what is defined before it runs. So
// nothing has to be copied, and the machine's own wiki, if it has one, is not touched. PHP runs this before every script.
if (!defined('DOKU_MAIN_CONF')) {
    define('DOKU_MAIN_CONF', '/etc/dokuwiki/'); // the defaults that the package ships
    define('DOKU_CONF', getenv('VIGIE_WIKI') . '/conf/');
    define('DOKU_FARM', false);
}
