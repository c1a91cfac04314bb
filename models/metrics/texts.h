// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <string_view>

namespace metrics {

/// The texts of one document, each converted and held once: an answer about a thousand machines repeats the
/// same few label names, and each instance, tens of thousands of times.
class Texts {
public:
    /// By value: another text may move those that are held. @param utf8 must outlive this
    QString of(std::string_view utf8)
    {
        const QByteArrayView key(utf8.data(), qsizetype(utf8.size()));
        const auto known = m_known.constFind(key);
        return known != m_known.constEnd() ? *known : *m_known.insert(key, QString::fromUtf8(key));
    }

private:
    QHash<QByteArrayView, QString> m_known;
};

} // namespace metrics
