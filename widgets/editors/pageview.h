// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

#include <QTextEdit>

namespace editors {

/// A page of the wiki as its readers see it, painted from its blocks: headings, lists, tables, code and notes
/// in the fonts and colours of the theme. All of it is plain text; nothing in it is ever read as a document
/// of another kind. Footnotes become numbers and stand at the end.
class PageView : public QTextEdit {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// A newer version of the page does not take the reader away.
    void setPage(const wiki::Document &page);

    static constexpr qsizetype mostBlocks = 2000; ///< more cannot be laid out without holding the window up

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    wiki::Document m_page;
};

} // namespace editors
