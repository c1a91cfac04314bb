// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/stepparser.h"

#include "models/settings/tomltable.h"

#include <QFile>
#include <QRegularExpression>

#include <toml++/toml.hpp>

namespace rounds {

using namespace Qt::StringLiterals;
using settings::FileNotes;
using settings::TomlTable;

namespace {

constexpr std::size_t mostSteps = 200;

signals::Bilingual bilingual(TomlTable &table, const char *key, bool needed)
{
    signals::Bilingual words;
    auto inner = table.table(key);
    if (inner) {
        words.en = inner->text("en").value_or(QString());
        words.fr = inner->text("fr").value_or(words.en);
        inner->remarkOnUnknownKeys();
    }
    if (needed && words.en.trimmed().isEmpty())
        table.refuse(QString::fromLatin1(key), u"needs words, such as title.en = \"Look at the backups\""_s);
    return words;
}

Step readStep(const toml::table &node, FileNotes &notes)
{
    static const QRegularExpression proper(u"^[a-z0-9_-]{1,60}$"_s);
    TomlTable table(node, u"step"_s, notes);
    Step step{.id = table.text("id").value_or(QString()),
              .group = table.text("group").value_or(QString()),
              .title = bilingual(table, "title", true),
              .about = bilingual(table, "about", false),
              .proves = table.texts("proves").value_or(QStringList()),
              .everywhere = table.flag("everywhere").value_or(false),
              .guide = table.text("guide").value_or(QString()),
              .line = int(node.source().begin.line)};
    if (!proper.match(step.id).hasMatch())
        table.refuse(u"id"_s, u"is needed: small letters, digits, - and _"_s);
    table.remarkOnUnknownKeys();
    return step;
}

class FileReader {
public:
    explicit FileReader(const QString &file)
        : m_file(file)
    {
    }

    void read(const toml::table &root)
    {
        const toml::array *array = root["step"].as_array();
        if (!array) {
            note(0, u"there is no [[step]] in it"_s);
            return;
        }
        for (std::size_t i = 0; i < std::min(array->size(), mostSteps); ++i) {
            const toml::node &node = (*array)[i];
            if (const toml::table *table = node.as_table())
                take(*table);
            else
                note(int(node.source().begin.line), u"a step is a table, written [[step]]"_s);
        }
        if (array->size() > mostSteps)
            note(int((*array)[mostSteps].source().begin.line), u"only the first 200 steps are used"_s);
    }

    void note(int line, const QString &message)
    {
        list.diagnostics.append({.file = m_file, .line = line, .message = message});
    }

    StepList list;

private:
    void take(const toml::table &table)
    {
        FileNotes notes;
        Step step = readStep(table, notes);
        step.origin = m_file;
        for (const settings::Diagnostic &one : notes.errors + notes.remarks)
            note(one.line, one.message);
        if (!notes.errors.isEmpty())
            return;
        if (std::ranges::contains(list.steps, step.id, &Step::id))
            note(step.line, u"there are two steps \"%1\"; the first one counts"_s.arg(step.id));
        else
            list.steps.append(step);
    }

    QString m_file;
};

} // namespace

StepList parseSteps(const QByteArray &toml, const QString &file)
{
    FileReader reader(file);
    try {
        reader.read(toml::parse(std::string_view(toml.constData(), size_t(toml.size()))));
    } catch (const toml::parse_error &error) {
        const std::string_view why = error.description();
        reader.note(int(error.source().begin.line),
                    u"not TOML: "_s + QString::fromUtf8(why.data(), qsizetype(why.size())));
    }
    return reader.list;
}

StepList loadSteps(const QString &userFile)
{
    StepList own;
    if (QFile file(userFile); file.exists()) {
        if (file.open(QIODevice::ReadOnly))
            own = parseSteps(file.readAll(), userFile);
        else
            own.diagnostics.append({.file = userFile, .message = u"cannot be read: "_s + file.errorString()});
    }
    if (!own.steps.isEmpty())
        return own;
    QFile shipped(u":/round.toml"_s);
    StepList steps;
    if (shipped.open(QIODevice::ReadOnly))
        steps = parseSteps(shipped.readAll(), shipped.fileName());
    steps.diagnostics = own.diagnostics + steps.diagnostics;
    return steps;
}

} // namespace rounds
