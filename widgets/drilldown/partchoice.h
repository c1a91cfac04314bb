// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QStringListModel;

namespace drilldown {

/// Chooses one part of a machine, such as a mount point, or all of them. There may be a thousand, with names
/// of any length.
class PartChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit PartChoice(QWidget *parent = nullptr);

    /// @param parts as they are listed @param chosen one of them; empty: all
    void setParts(const QStringList &parts, const QString &chosen);
    void choose(const QString &part); ///< of those that are listed; empty: all
    QString part() const; ///< the chosen one; empty: all

private:
    void fit(const QStringList &choices);

    QStringListModel
        *m_choices; ///< takes a thousand names in one go; a box's own model makes an item of each
    QStringList m_parts;
};

} // namespace drilldown
