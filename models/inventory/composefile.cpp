// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/composefile.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace inventory {

using namespace Qt::StringLiterals;
using Severity = wiki::Diagnostic::Severity;

namespace {

constexpr qsizetype largest = 256 * 1024;
constexpr int mostServices = 500;
constexpr int deepestMerge = 8; ///< templates of templates
constexpr int deepestDefault = 5; ///< ${A:-${B:-1}}
constexpr qsizetype longestQuote = 200;

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

/// A key of a map, its own or of a template that is merged into it. An alias stands for one and the same
/// node, so that a bomb of them costs nothing until somebody walks it; nobody does here.
YAML::Node member(const YAML::Node &map, const std::string &key, int depth = 0)
{
    if (!map.IsMap() || depth > deepestMerge)
        return YAML::Node(YAML::NodeType::Undefined);
    if (const YAML::Node own = map[key])
        return own;
    const YAML::Node merged = map["<<"];
    if (merged && merged.IsMap())
        return member(merged, key, depth + 1);
    if (merged && merged.IsSequence())
        for (std::size_t i = 0; i < std::min<std::size_t>(merged.size(), 16); ++i)
            if (const YAML::Node found = member(merged[i], key, depth + 1); found.IsDefined())
                return found;
    return YAML::Node(YAML::NodeType::Undefined);
}

/// Where a closing brace belongs to the one before `from`; -1: nowhere.
qsizetype closing(const QString &text, qsizetype from)
{
    int open = 1;
    for (qsizetype i = from; i < text.size(); ++i) {
        open += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        if (open == 0)
            return i;
    }
    return -1;
}

std::optional<QString> filled(const QString &text, int depth);

/// What stands for ${NAME:-default}; nothing without a default.
std::optional<QString> defaultOf(const QString &inside, int depth)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*:?-(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(inside);
    return match.hasMatch() ? filled(match.captured(1), depth + 1) : std::nullopt;
}

std::optional<QString> filled(const QString &text, int depth)
{
    if (depth > deepestDefault)
        return std::nullopt;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'$') {
            result += text[i];
            continue;
        }
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'$') {
            result += text[++i];
            continue;
        }
        const qsizetype end = next == u'{' ? closing(text, i + 2) : -1;
        const auto value = end < 0 ? std::nullopt : defaultOf(text.sliced(i + 2, end - i - 2), depth);
        if (!value)
            return std::nullopt;
        result += *value;
        i = end;
    }
    return result;
}

/// Reads one document; its node tree must not outlive this.
class Reader {
public:
    Reader(const QString &text, const QString &path)
        : m_lines(text.split(u'\n'))
        , m_file({.path = path, .containers = {}, .diagnostics = {}})
    {
    }

    ComposeFile read(const YAML::Node &document)
    {
        const YAML::Node services = member(document, "services");
        if (!services.IsDefined() || !services.IsMap()) {
            complain(0, {}, u"has no services; a compose file of this kind is not read"_s);
            return m_file;
        }
        int count = 0;
        for (const auto &entry : services) {
            if (++count > mostServices) {
                complain(lineOf(entry.first), {}, u"has more than 500 services; the rest is left out"_s);
                break;
            }
            addService(textOf(entry.first), entry.second);
        }
        return m_file;
    }

private:
    void addService(const QString &service, const YAML::Node &node)
    {
        const YAML::Node image = member(node, "image");
        if (service.isEmpty() || !image.IsDefined())
            return;
        const QString text = textOf(image);
        const int line = lineOf(image);
        if (text.isEmpty() || !m_lines.value(line - 1).contains(text)) {
            complain(line, text, u"the image of %1 cannot be read; write it on one line"_s.arg(service));
            return;
        }
        DeclaredContainer container{.service = service, .name = nameOf(node), .line = line, .text = text};
        if (fill(container))
            m_file.containers.append(container);
    }

    static QString nameOf(const YAML::Node &node)
    {
        const YAML::Node name = member(node, "container_name");
        return name.IsDefined() ? filledFromDefaults(textOf(name)).value_or(QString()) : QString();
    }

    /// A tag that only the environment knows is not known here, the image is.
    bool fill(DeclaredContainer &container)
    {
        container.assumed = container.text.contains(u'$');
        const auto whole = filledFromDefaults(container.text);
        const qsizetype variable = container.text.indexOf(u'$');
        const bool onlyTag = variable > 0 && container.text[variable - 1] == u':';
        if (whole)
            container.image = *whole;
        else if (onlyTag)
            container.image = container.text.first(variable - 1);
        if (!whole)
            complain(container.line, container.text,
                     u"has a variable without a default, so that nobody but its machine knows the %1"_s.arg(
                         onlyTag ? u"tag"_s : u"image"_s));
        return !container.image.isEmpty();
    }

    void complain(int line, const QString &text, const QString &message)
    {
        m_file.diagnostics.append({.page = m_file.path,
                                   .line = std::clamp(line, 0, int(m_lines.size())),
                                   .severity = line == 0 ? Severity::Remark : Severity::Warning,
                                   .text = text.first(std::min(text.size(), longestQuote)),
                                   .message = message});
    }

    QStringList m_lines;
    ComposeFile m_file;
};

ComposeFile refused(const QString &path, int line, const QString &message)
{
    return {.path = path,
            .containers = {},
            .diagnostics = {
                {.page = path, .line = line, .severity = Severity::Error, .text = {}, .message = message}}};
}

} // namespace

ComposeFile parseCompose(const QByteArray &yaml, const QString &path)
{
    if (yaml.size() > largest)
        return refused(path, 0, u"is larger than 256 KiB, which no compose file needs"_s);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(yaml);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return refused(path, 0, u"is no text in UTF-8"_s);
    try {
        return Reader(text, path).read(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &fault) { // its own words quote what it did not understand
        const int line = fault.mark.is_null() ? 0 : fault.mark.line + 1;
        return refused(path, std::min(line, int(text.count(u'\n')) + 1),
                       u"is not valid YAML; check indentation, quotes and tabs there"_s);
    }
}

bool isComposeFile(const QString &fileName)
{
    static const QRegularExpression pattern(u"^(docker-)?compose[A-Za-z0-9._-]*\\.ya?ml$"_s);
    return pattern.match(fileName).hasMatch();
}

std::optional<QString> filledFromDefaults(const QString &text)
{
    return filled(text, 0);
}

} // namespace inventory
