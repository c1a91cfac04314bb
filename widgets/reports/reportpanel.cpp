// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reportpanel.h"

#include "models/base/quantitytext.h"
#include "models/reports/digest.h"
#include "widgets/reports/reporteditor.h"
#include "widgets/reports/reporttools.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace reports {

using namespace Qt::StringLiterals;
namespace space = shared::space;

ReportPanel::ReportPanel(const base::Clock &clock, QWidget *parent)
    : Panel(tr("Report"), parent)
    , m_clock(clock)
    , m_tools(new ReportTools(this))
    , m_editor(new ReportEditor(clock, this))
    , m_state(new shared::PlainLabel(this))
{
    m_state->setObjectName(u"state"_s);
    m_state->setContentsMargins(space::m, 0, space::m, space::s);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_editor, 1);
    column->addWidget(m_state);
    setContent(content);
    setFocusProxy(m_editor);
    connectParts();
    connectTools();
    showDraft();
}

void ReportPanel::connectParts()
{
    connect(m_editor, &ReportEditor::typed, this, [this](const QString &text) {
        m_copied.clear();
        Q_EMIT typed(m_chosen, text);
    });
    connect(m_editor, &ReportEditor::titled, this,
            [this](const QString &title) { Q_EMIT titled(m_chosen, title); });
    connect(m_editor, &ReportEditor::proofWanted, this, &ReportPanel::showProof);
    connect(this, &Panel::noticeActionTriggered, this, &ReportPanel::act);
}

void ReportPanel::connectTools()
{
    connect(m_tools, &ReportTools::startWanted, this, &ReportPanel::startWanted);
    connect(m_tools, &ReportTools::chosen, this, [this](qint64 id) {
        choose(id);
        Q_EMIT draftChosen(id);
    });
    connect(m_tools, &ReportTools::publishWanted, this, [this] { Q_EMIT publishWanted(m_chosen); });
    connect(m_tools, &ReportTools::revisionsWanted, this, [this] { Q_EMIT revisionsWanted(m_chosen); });
    connect(m_tools, &ReportTools::revisionChosen, m_editor, &ReportEditor::replaceText);
    connect(m_tools, &ReportTools::discardWanted, this, [this] { Q_EMIT discardWanted(m_chosen); });
    connect(m_tools, &ReportTools::bulletWanted, this, [this] {
        if (const Draft *one = draft())
            copy(bulletOf(*one, m_zone, locale()));
    });
    connect(m_tools, &ReportTools::chatWanted, this, [this] {
        if (const Draft *one = draft())
            copy(chatOf(*one, m_zone, locale()));
    });
    connect(m_tools, &ReportTools::pageTextWanted, this, [this] { copy(m_editor->text()); });
}

const Draft *ReportPanel::draft() const
{
    const auto found = std::ranges::find(m_drafts, m_chosen, &Draft::id);
    return found == m_drafts.end() ? nullptr : &*found;
}

void ReportPanel::setDrafts(const QList<Draft> &drafts, const QTimeZone &zone)
{
    m_drafts = drafts;
    m_zone = zone;
    if (!draft())
        m_chosen = m_drafts.isEmpty() ? 0 : m_drafts.first().id;
    showDraft();
}

void ReportPanel::choose(qint64 id)
{
    m_chosen = id;
    m_copied.clear();
    showDraft();
}

void ReportPanel::showDraft()
{
    const Draft *one = draft();
    m_tools->setDrafts(m_drafts, m_chosen, m_zone);
    if (one)
        m_editor->setDraft(*one, m_zone);
    const shared::Emptiness nothing{
        .icon = u"copy"_s,
        .sentence = tr("No incident is being written down."),
        .hint = tr("Ctrl+Shift+I starts a report of what is wrong now: what is known is "
                   "filled in with its proofs, you write the rest. It is kept on this "
                   "computer until the wiki has it.")};
    setEmptiness(one ? std::nullopt : std::optional(nothing));
    showState();
    showNotice();
}

void ReportPanel::setKept(bool kept, const QString &trouble)
{
    if (kept && !m_kept)
        m_keptAt = m_clock.now();
    m_kept = kept;
    m_trouble = trouble;
    showState();
    showNotice();
}

void ReportPanel::setPublishing(const Publishing &publishing)
{
    m_publishing = publishing;
    showState();
    showNotice();
}

void ReportPanel::setRevisions(const QList<Revision> &revisions)
{
    m_tools->setRevisions(revisions);
}

void ReportPanel::setDiscarded(qint64 id, const QString &title)
{
    m_discarded = id;
    m_discardedTitle = title;
    showNotice();
}

void ReportPanel::say(const QString &remark)
{
    m_remark = remark;
    showNotice();
}

void ReportPanel::sayOutcome(const QString &sentence, bool kept)
{
    if (!kept)
        say(sentence);
}

void ReportPanel::refreshAge()
{
    showState();
}

void ReportPanel::showState()
{
    const Draft *one = draft();
    if (!one)
        return;
    QStringList parts{stateText(*one), m_publishing.waiting};
    if (!m_trouble.isEmpty())
        parts.append(tr("not kept"));
    else if (!m_kept)
        parts.append(tr("being kept…"));
    else if (m_keptAt)
        parts.append(
            tr("kept on this computer %1 ago").arg(base::ageText(m_clock.now() - *m_keptAt, locale())));
    else
        parts.append(tr("kept on this computer"));
    parts.append(m_copied);
    parts.removeAll(QString());
    m_state->setText(parts.join(u" · "_s));
    m_tools->setPublishing(m_publishing.obstacle, one->page);
}

/// One at a time, what is most urgent first.
void ReportPanel::showNotice()
{
    using shared::Notice;
    std::optional<Notice> notice;
    if (!m_trouble.isEmpty())
        notice = Notice{.tone = base::State::Critical, .text = m_trouble, .action = tr("Copy the page")};
    else if (!m_publishing.trouble.isEmpty())
        notice = Notice{
            .tone = base::State::Warning, .text = m_publishing.trouble, .action = tr("Open the outbox")};
    else if (m_discarded)
        notice = Notice{.tone = base::State::NotApplicable,
                        .text = tr("“%1” is discarded.").arg(m_discardedTitle.left(120)),
                        .action = tr("Bring it back")};
    else if (!m_remark.isEmpty())
        notice = Notice{.tone = base::State::Unknown, .text = m_remark, .action = tr("Close")};
    setNotice(notice);
}

void ReportPanel::act()
{
    if (!m_trouble.isEmpty())
        copy(m_editor->text());
    else if (!m_publishing.trouble.isEmpty())
        Q_EMIT outboxWanted();
    else if (m_discarded)
        Q_EMIT restoreWanted(m_discarded);
    else
        say({});
}

void ReportPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_copied = tr("copied");
    showState();
}

void ReportPanel::showProof(const records::Proof &proof)
{
    if (proof.query.isEmpty()) {
        Q_EMIT pageWanted(proof.page, proof.line);
        return;
    }
    const Draft *one = draft();
    Q_EMIT chartWanted(
        {.title = tr("Proof"), .subject = one ? one->title : QString(), .promql = proof.query});
}

} // namespace reports
