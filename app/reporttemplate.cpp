// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporttemplate.h"

#include "app/backend.h"
#include "app/desk.h"

#include <QFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 256 * 1024;

base::Result<QString> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Rejected, file.errorString());
    return QString::fromUtf8(file.read(longestFile));
}

QString builtIn(const QString &language)
{
    const QString known = language.startsWith("fr"_L1) ? u"fr"_s : u"en"_s;
    return readWhole(u":/report/incident.%1.txt"_s.arg(known)).value_or(QString());
}

} // namespace

ReportTemplate::ReportTemplate(Desk &desk)
    : m_desk(desk)
{
    reload();
}

QString ReportTemplate::name() const
{
    const settings::Profile *profile = m_desk.backend().profile();
    return profile && profile->wiki ? profile->wiki->incidentTemplate : QString();
}

QString ReportTemplate::page() const
{
    WikiSource *wiki = m_desk.backend().wiki();
    const auto pages = wiki ? wiki->store().held().snapshot : std::nullopt;
    const wiki::Page *found = pages ? pages->page(name()) : nullptr;
    return found ? found->text : QString();
}

void ReportTemplate::reload()
{
    if (!name().startsWith(u'/'))
        return;
    m_reading = base::Pending<QString>::ready(name()).parsed(readWhole);
    m_reading.deliver(this, [this](const base::Result<QString> &text) {
        m_file = text.value_or(QString());
        m_fileTrouble = text ? QString() : text.error().detail;
    });
}

QString ReportTemplate::own() const
{
    return name().startsWith(u'/') ? m_file : page();
}

QString ReportTemplate::text(const QString &language) const
{
    const QString mine = name().isEmpty() ? QString() : own();
    return mine.trimmed().isEmpty() ? builtIn(language) : mine;
}

QString ReportTemplate::trouble() const
{
    if (name().isEmpty() || !own().trimmed().isEmpty())
        return {};
    return m_fileTrouble.isEmpty()
        ? tr("The template %1 of the profile is not there; Vigie’s own was taken.").arg(name())
        : tr("The template %1 of the profile cannot be read (%2); Vigie’s own was taken.")
              .arg(name(), m_fileTrouble);
}

} // namespace app
