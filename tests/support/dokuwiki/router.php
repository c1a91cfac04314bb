<?php
// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a web server would let through, and no more: PHP's own answers index.php to any path that does not exist.
$path = rawurldecode((string)parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$isScript = preg_match('~^(/(?:doku|feed|index)\.php|/lib/exe/[a-z]+\.php)(?:/|$)~', $path, $found);
$isAsset = preg_match('~^/lib/(?:images|tpl|plugins|scripts)/[\w/.-]+\.(?:png|svg|gif|ico|css|js)$~', $path)
    && !str_contains($path, '..');
$script = $isScript ? $found[1] : $path;
$isHidden = $script === '/lib/exe/jsonrpc.php' && is_file(getenv('VIGIE_WIKI') . '/without-jsonrpc');
if (($isScript || $isAsset) && !$isHidden && is_file($_SERVER['DOCUMENT_ROOT'] . $script)) {
    return false; // serve it
}
http_response_code(404);
header('Content-Type: text/html; charset=utf-8');
echo "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>\n";
