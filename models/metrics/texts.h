// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <deque>
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

    /// The same for a text that does not outlive this: those of a document that is read as it arrives.
    QString kept(std::string_view utf8)
    {
        const auto known = m_known.constFind(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
        if (known != m_known.constEnd())
            return *known;
        const QByteArray &own = m_kept.emplace_back(utf8.data(), qsizetype(utf8.size()));
        return *m_known.insert(own, QString::fromUtf8(own));
    }

private:
    QHash<QByteArrayView, QString> m_known;
    std::deque<QByteArray> m_kept;
};

} // namespace metrics
