<?php
// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only DokuWiki itself can do, from the command line: "token USER" prints a bearer token, "index" makes pages that
// were written as files known to lists and searches.
define('NOSESSION', 1);
define('DOKU_INC', '/usr/share/dokuwiki/');
require_once DOKU_INC . 'inc/init.php';

if ($argv[1] === 'token') {
    echo dokuwiki\JWT::fromUser($argv[2])->getToken();
} elseif ($argv[1] === 'index') {
    $pages = [];
    search($pages, $conf['datadir'], 'search_allpages', ['skipacl' => true]);
    foreach ($pages as $page) {
        idx_addPage($page['id'], false, false);
    }
}
