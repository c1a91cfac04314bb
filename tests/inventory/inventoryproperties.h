// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "models/wiki/page.h"
#include "models/wiki/plaintext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

/// What must hold of every inventory, whatever the pages: each text is in its line, each value in its text.
class InventoryProperties {
public:
    explicit InventoryProperties(const QList<wiki::Page> &pages)
    {
        for (const wiki::Page &page : pages)
            m_lines.insert(page.id, page.text.split(u'\n'));
    }

    /// Empty when all of it holds, otherwise what does not.
    QString broken(const inventory::Inventory &inventory) const
    {
        for (const inventory::Subject &subject : inventory.subjects) {
            if (subject.name.trimmed().isEmpty())
                return QStringLiteral("a subject without a name");
            for (const inventory::Fact &fact : subject.facts)
                if (!isIn(fact.page, fact.line, fact.text) || !follows(fact))
                    return QStringLiteral("a fact that is not in its line: ") + fact.key + u' ' + fact.text;
            for (const inventory::Note &note : subject.notes)
                if (!isIn(note.page, note.line, note.text))
                    return QStringLiteral("a note that is not in its line: ") + note.text;
        }
        for (const inventory::Conflict &conflict : inventory.conflicts)
            if (conflict.facts.size() < 2)
                return QStringLiteral("a conflict of one");
        for (const wiki::Diagnostic &one : inventory.diagnostics)
            if (one.line != 0 && !isIn(one.page, one.line, one.text))
                return QStringLiteral("a diagnostic that quotes what is not there: ") + one.text;
        return {};
    }

private:
    bool isIn(const QString &page, int line, const QString &text) const
    {
        const QStringList lines = m_lines.value(page);
        return line >= 1 && line <= lines.size() && lines.at(line - 1).contains(text);
    }

    static bool follows(const inventory::Fact &fact)
    {
        const QString plain = wiki::plainText(fact.text);
        const auto isWritten = [&](const QString &value) {
            return plain.contains(value) || fact.text.contains(value);
        };
        if (const auto *text = std::get_if<QString>(&fact.value))
            return isWritten(*text);
        if (const auto *several = std::get_if<QStringList>(&fact.value))
            return !several->isEmpty() && std::ranges::all_of(*several, isWritten);
        if (std::holds_alternative<double>(fact.value)) {
            static const QRegularExpression digit(QStringLiteral("[1-9]"));
            return plain.contains(digit) && std::get<double>(fact.value) > 0;
        }
        return !plain.isEmpty();
    }

    QHash<QString, QStringList> m_lines;
};
