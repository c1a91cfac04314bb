// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Stands in for libFuzzer where there is none: gives an entry point every file of a folder, once. A folder
/// without files is a mistake in the build, not a pass.
int main(int argc, char **argv)
{
    const QDir folder(QFile::decodeName(argc > 1 ? argv[1] : ""));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        std::puts(qPrintable(name)); // the last one named is the one that crashed
        std::fflush(stdout);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               std::size_t(bytes.size()));
    }
    return names.isEmpty() ? 2 : 0;
}
