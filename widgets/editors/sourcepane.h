// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace editors {

class FindBar;
class SourceView;

/// A source and the search in it.
class SourcePane : public QWidget {
    Q_OBJECT

public:
    explicit SourcePane(const QString &accessibleName, QWidget *parent = nullptr);

    SourceView &view() const { return *m_view; }

private:
    SourceView *m_view;
    FindBar *m_find;
};

} // namespace editors
