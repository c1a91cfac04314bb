// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace charts {

/// The stretch of a plot that is being chosen with the mouse, with its times written into it.
class ZoomBox : public QWidget {
    Q_OBJECT

public:
    explicit ZoomBox(QWidget *parent);

    /// @param box what is chosen, @param plot where it can be; both in the parent
    void choose(const QRect &box, const QRect &plot, const QString &words);
    const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_box;
    QRect m_plot;
    QString m_words;
};

} // namespace charts
