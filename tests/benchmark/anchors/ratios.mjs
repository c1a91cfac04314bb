// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays what anchors measured side by side: ratios.mjs FOLDER RESULT
import {readFileSync, writeFileSync} from "node:fs";

const [folder, result] = process.argv.slice(2);
const json = name => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const qt = json("qt.json");
const uplot = json("uplot.json");
const fetching = json("fetch.json");
const page = json("page.json");

// How many times longer they must take at least.
const limits = {
    "1x1M": {uplot: 15, js: 12, qcustomplot: 8},
    "20x100k": {uplot: 25, js: 18, qcustomplot: 12},
    "20x1M": {uplot: 70, js: 60},
};

const rows = [];
for (const ours of qt.pan) {
    const theirs = {...uplot.pan.find(one => one.size === ours.size), qcustomplot: ours.qcustomplot};
    if (!ours.drawn || !(theirs.inked > 1000))
        throw new Error(`somebody drew nothing at ${ours.size}`);
    for (const [rival, limit] of Object.entries(limits[ours.size])) {
        if (theirs[rival] === undefined)
            continue;
        const ratio = theirs[rival] / ours.ours;
        rows.push({id: `C11 pan ${ours.size} ${rival}`, ours: ours.ours, theirs: theirs[rival], ratio, limit,
            passes: ratio >= limit});
    }
}
if (page.samples !== fetching.samples)
    throw new Error(`the page has read ${page.samples ?? page.error}, and not ${fetching.samples} samples`);
const gain = page.ms / fetching.ours;
rows.push({id: "P3 fetch and read, a page", ours: fetching.ours, theirs: page.ms, ratio: gain, limit: 4, passes: gain >= 4});
for (const row of rows)
    console.log(`${row.id.padEnd(30)} ${row.ours.toFixed(3).padStart(9)} ms against ${row.theirs.toFixed(3).padStart(9)} ms, `
        + `${row.ratio.toFixed(1).padStart(6)} times, at least ${row.limit}: ${row.passes ? "PASS" : "FAIL"}`);

const versions = {
    uplot: JSON.parse(readFileSync(`${folder}/node_modules/uplot/package.json`, "utf8")).version,
    chromium: readFileSync(`${folder}/chromium`, "utf8").trim(),
    qcustomplot: qt.qcustomplot,
    qt: qt.qt,
};
writeFileSync(result, JSON.stringify({versions, results: rows}, null, 2) + "\n");
console.log(result);
