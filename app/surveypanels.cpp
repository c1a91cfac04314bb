// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveypanels.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// A dock behind another tab is not hidden but moved away: the dock itself knows. A panel without one is seen
/// when it is shown.
class SeenWatcher final : public QObject {
public:
    SeenWatcher(QWidget &panel, SurveySource &survey)
        : QObject(&panel)
        , m_panel(panel)
        , m_survey(survey)
    {
        panel.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange)
            follow(qobject_cast<QDockWidget *>(m_panel.parentWidget()));
        else if (event->type() == QEvent::Show && !m_dock)
            m_survey.want();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow(QDockWidget *dock)
    {
        if (!dock || std::exchange(m_dock, dock) == dock)
            return;
        // Layouts show every dock for a moment before it goes behind another.
        connect(
            dock, &QDockWidget::visibilityChanged, this,
            [this](bool seen) {
                m_seen = seen;
                look();
            },
            Qt::QueuedConnection);
    }

    void look()
    {
        if (m_seen && m_panel.isVisible())
            m_survey.want();
    }

    QWidget &m_panel;
    SurveySource &m_survey;
    QDockWidget *m_dock = nullptr;
    bool m_seen = false;
};

} // namespace

void wantWhenSeen(QWidget &panel, SurveySource &survey)
{
    new SeenWatcher(panel, survey);
}

shared::Emptiness noAnswers(const SurveySource *survey)
{
    if (!survey)
        return {.icon = u"sources"_s,
                .sentence = QCoreApplication::translate("panels", "No metrics backend is configured."),
                .hint = QCoreApplication::translate(
                    "panels", "Connect a source from the File menu, or start Vigie with --demo.")};
    if (const auto &error = survey->answers().error)
        return {.icon = u"state-unknown"_s,
                .sentence = QCoreApplication::translate(
                    "panels", "The metrics do not answer, and nothing is known from before."),
                .hint = base::errorDetailText(*error)};
    return {.icon = u"refresh"_s,
            .sentence = QCoreApplication::translate("panels", "Waiting for the answer."),
            .hint = {}};
}

std::optional<shared::Notice> agedNotice(const SurveySource &survey, base::Instant moment,
                                         const QLocale &locale)
{
    const auto &held = survey.answers();
    if (!held.asOf || (!held.error && !held.fromArchive))
        return std::nullopt;
    const QString age = base::ageText(moment - *held.asOf, locale);
    return shared::Notice{
        .tone = base::State::Unknown,
        .text = held.error
            ? QCoreApplication::translate("panels", "The metrics do not answer; this is %1 old.").arg(age)
            : QCoreApplication::translate("panels", "From an earlier run, %1 old; asking anew.").arg(age),
        .detail = held.error ? base::errorDetailText(*held.error) : QString()};
}

} // namespace app
