// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace shared {

class PlainLabel;
struct Emptiness;

/// Icon, sentence and hint in the middle of an empty panel.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setEmptiness(const Emptiness &emptiness);

    /// Lines break sooner in a narrow panel: an explanation must not keep a window wide.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fitLines();

    QString m_iconName;
    QLabel *m_icon;
    PlainLabel *m_sentence;
    PlainLabel *m_hint;
};

} // namespace shared
