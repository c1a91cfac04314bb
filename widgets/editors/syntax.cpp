// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/syntax.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFileInfo>

namespace editors {

using namespace Qt::StringLiterals;
using Style = KSyntaxHighlighting::Theme::TextStyle;

namespace {

KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository known;
    static const bool ours = [] {
        known.addCustomSearchPath(u":/vigie"_s);
        return true;
    }();
    Q_UNUSED(ours)
    return known;
}

/// Only bold, italic and the like are taken from it.
const KSyntaxHighlighting::Theme &shapes()
{
    static const auto theme =
        repository().defaultTheme(KSyntaxHighlighting::Repository::DefaultTheme::LightTheme);
    return theme;
}

} // namespace

KSyntaxHighlighting::Definition languages::wiki()
{
    return repository().definitionForName(u"Vigie Wiki"_s);
}

KSyntaxHighlighting::Definition languages::diff()
{
    return repository().definitionForName(u"Vigie Diff"_s);
}

KSyntaxHighlighting::Definition languages::promql()
{
    return repository().definitionForName(u"Vigie PromQL"_s);
}

KSyntaxHighlighting::Definition languages::forFile(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    return name.endsWith(".txt"_L1) ? wiki() : repository().definitionForFileName(name);
}

QColor colorOf(Style style, const shared::Theme &theme)
{
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::Function:
    case Style::BuiltIn:
    case Style::Extension:
    case Style::DataType:
        return theme.info;
    case Style::Preprocessor:
    case Style::Import:
    case Style::Constant:
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::RegionMarker:
        return theme.unknown;
    case Style::Char:
    case Style::SpecialChar:
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
        return theme.ok;
    case Style::Variable:
    case Style::Attribute:
    case Style::Annotation:
    case Style::Information:
    case Style::Warning:
        return theme.warning;
    case Style::Alert:
    case Style::Error:
        return theme.critical;
    case Style::Operator:
    case Style::Comment:
    case Style::CommentVar:
    case Style::Documentation:
        return theme.muted;
    case Style::Normal:
    case Style::Others:
        break;
    }
    return theme.text;
}

QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format, const shared::Theme &theme)
{
    QTextCharFormat result;
    result.setForeground(colorOf(format.textStyle(), theme));
    if (format.isBold(shapes()))
        result.setFontWeight(QFont::DemiBold);
    result.setFontItalic(format.isItalic(shapes()));
    result.setFontUnderline(format.isUnderline(shapes()));
    result.setFontStrikeOut(format.isStrikeThrough(shapes()));
    return result;
}

} // namespace editors
