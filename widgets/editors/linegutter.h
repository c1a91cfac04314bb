// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace editors {

class SourceView;

/// The numbers of the lines, beside them; the marked ones with an arrow.
class LineGutter : public QWidget {
    Q_OBJECT

public:
    explicit LineGutter(SourceView &view);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SourceView &m_view;
};

} // namespace editors
