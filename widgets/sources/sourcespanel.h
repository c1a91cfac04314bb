// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcesmodel.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace shared {
class PlainLabel;
}

namespace sources {

class SourceStrip;

/// Every source of the profile in one strip: state, age, route, and what to do about it. One line when all is
/// well.
class SourcesPanel : public QWidget {
    Q_OBJECT

public:
    explicit SourcesPanel(situation::SourcesModel &model, QWidget *parent = nullptr);

    /// The rest of the window shows a past moment: it is said that the sources have none.
    void setPastElsewhere(bool past);

Q_SIGNALS:
    void retryWanted(const QString &id);

private:
    void rebuild(); ///< other sources
    void refresh(); ///< the same sources, another state

    situation::SourcesModel &m_model;
    QBoxLayout *m_row;
    shared::PlainLabel *m_none;
    shared::PlainLabel *m_always;
    QList<SourceStrip *> m_strips;
};

} // namespace sources
