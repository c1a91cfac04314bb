// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/banner.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace shared {

class EmptyState;

/// What stands where content would be.
struct Emptiness {
    QString icon; ///< name of one of ours
    QString sentence; ///< why it is empty
    QString hint; ///< what to do

    bool operator==(const Emptiness &) const = default;
};

/// The body of a dock: content, above it a banner when something about it must be known, and in its place an
/// explanation when there is nothing to show. A failure never takes content away.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    /// Takes the widget that shows the data.
    void setContent(QWidget *content);

    void setNotice(const std::optional<Notice> &notice);
    void setEmptiness(const std::optional<Emptiness> &emptiness);

    /// What a dock writes into its title bar.
    QString title() const;

    bool isEmptyShown() const;
    const std::optional<Notice> &notice() const { return m_notice; }

Q_SIGNALS:
    void noticeActionTriggered();

private:
    Banner *m_banner;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::optional<Notice> m_notice;
};

} // namespace shared
