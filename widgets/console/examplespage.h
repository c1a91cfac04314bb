// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/examples.h"

#include <QWidget>

class QVBoxLayout;

namespace console {

/// What a console shows before anything was asked: what it is for, and three queries to begin with.
class ExamplesPage : public QWidget {
    Q_OBJECT

public:
    explicit ExamplesPage(QWidget *parent = nullptr);

    void setExamples(const QList<Example> &examples);

Q_SIGNALS:
    void chosen(const QString &promql);

private:
    QList<Example> m_examples;
    QVBoxLayout *m_list;
};

} // namespace console
