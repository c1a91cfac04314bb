// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"

#include <QObject>

namespace app {

class Desk;

/// The template of incident reports: the profile's own page of the wiki or file, else the one that comes with
/// the program.
class ReportTemplate final : public QObject {
    Q_OBJECT

public:
    explicit ReportTemplate(Desk &desk);

    void reload(); ///< the file: it may have been changed
    /// @param language a locale's name
    QString text(const QString &language) const;
    /// What people call it: the page, the file; of ours empty.
    QString name() const;
    /// Why ours is taken although the profile names another one; empty when it is not so.
    QString trouble() const;

private:
    QString own() const;
    QString page() const;

    Desk &m_desk;
    base::Pending<QString> m_reading;
    QString m_file; ///< its text
    QString m_fileTrouble;
};

} // namespace app
