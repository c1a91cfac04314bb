// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/content.h"

#include <QHash>
#include <QImage>
#include <QPointer>
#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace charts {

class ChartArea;
class ChartCommands;
class ChartGestures;
class ChartLegend;
class ChartStrip;
class Crosshair;
class CsvTask;
class LineChoice;
class SamplesTable;
class ViewControl;
struct ChartData;

/// Values over time with a legend below. Gaps are shown as gaps, extremes survive any zoom, and every word is
/// plain text. The engine is Qt Charts, and nothing outside this folder knows.
///
/// Keys: left and right move the crosshair, Home and End go to the ends, Esc hides it. All others are in the
/// menu, and what the mouse does is said at ChartGestures.
class TimeSeriesChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeSeriesChart(QWidget *parent = nullptr);
    ~TimeSeriesChart() override;

    static constexpr qsizetype maxLines = 500; ///< more are counted, not drawn

    /// At once, for every part costs a new layout of the axes. A range that merely moved on keeps the zoom.
    void setContent(Content content);
    void setEvents(const QList<Event> &events); ///< in any order; those out of the range are not drawn
    void setZone(const QTimeZone &zone); ///< of the time axis; the machine's own unless told

    /// One sentence that says what the picture shows, for those who do not see it.
    QString summary() const;

    /// Where the crosshair stands.
    std::optional<base::Instant> crosshair() const;

    /// Moves with it from now on, and moves it; null: alone again. A chart that is shown joins that of its
    /// window by itself.
    void setCrosshair(Crosshair *shared);
    void setNow(base::Instant now); ///< ages of points count from here

    const base::TimeRange &range() const; ///< of the content
    /// The part of the range that is seen.
    const base::TimeRange &view() const;
    void setView(base::Instant from, base::Instant to);
    void followView(base::Instant from, base::Instant to); ///< goes along with another chart's view

    /// From now on one of several on the same time axis: without legend, for its name and figures are told
    /// beside it, and as small as its owner likes.
    void setCompact();
    void setTimesLabelled(bool labelled);
    /// How wide the labels left of the plot are, and how wide the widest of its neighbours' are: plots below
    /// each other begin at the same place.
    int labelRoom() const;
    void setLabelRoom(int pixels);

    /// The same lines of a time before, drawn behind those of now: what came upon compareWanted().
    /// @param lines with their own times, which are moved by `shift`; those without a namesake are left out
    void setComparison(const QList<Line> &lines, base::Milliseconds shift);

    /// Says a sentence where the view is told, until that is another.
    void tell(const QString &sentence);

    /// The same lines at a finer step, for a part of the range: shown in their place while all that is seen
    /// lies within it, so that zooming out waits for nobody. Those without a namesake are left out.
    void setCloser(const QList<Line> &lines, const base::TimeRange &range);
    bool isCloser() const { return m_isCloser; } ///< they are what is shown

    /// The lines stand on top of each other, without the extremes of what a sample stands for.
    bool isStacked() const { return m_isStacked; }

    QImage picture() const; ///< of what is seen with its legend, twice as fine as on the screen
    QByteArray svg() const; ///< see svgOf()
    QByteArray csv() const; ///< see csvOf(); the menu has it written off the GUI thread

Q_SIGNALS:
    void crosshairMoved();
    void stackedChanged();
    void opened(); ///< Enter or a double click on one of several: it is wanted alone
    void viewChanged(base::Instant from, base::Instant to);
    /// The user wants what is seen to be what is asked for, everywhere. The menu has it when somebody
    /// listens.
    void rangeWanted(base::Instant from, base::Instant to);
    /// What is shown is wanted from so long before, too, or after where it is negative; 0: no more. Said
    /// again whenever the range changes.
    void compareWanted(base::Milliseconds shift);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void refresh();
    void showView();
    void showRange(const QString &chosen);
    void chooseLines(const std::function<void(LineChoice &)> &choose);
    void connectLegend();
    void sayView();
    void fitStrip();
    enum class By { Hand, Another };
    void setCursorTime(std::optional<qint64> time, By by = By::Hand);
    bool moveCursor(const QKeyEvent &event);
    void announceCursor();
    ChartCommands commands();
    void addViewCommands(ChartCommands &commands);
    void addLineCommands(ChartCommands &commands);
    void addStyleCommands(ChartCommands &commands);
    void setDrawing(Drawing drawing);
    void setLogarithmic(bool logarithmic);
    void keepStyle();
    const QString &subject() const;
    void addAnswerCommands(ChartCommands &commands);
    qsizetype meantLine() const;
    void explainPoint();
    void addCompareCommands(ChartCommands &commands);
    void compare(base::Milliseconds shift, std::optional<base::Instant> against = {});
    void compareWith(base::Instant instant);
    void askInstant();
    QString twinName(const QString &name) const;
    void forgetComparison();
    void addOutputCommands(ChartCommands &commands);
    void addOpenCommand(ChartCommands &commands);
    void doubleClick();
    void placeCloser();
    bool fitsCloser() const;
    void setTableShown(bool shown);
    void save(const QString &suffix, const QByteArray &content);
    void writeCsv(const std::function<void(const QByteArray &)> &use);
    bool stopWriting();
    bool runCommand(const QKeyEvent &event);
    void popupMenu(const QPoint &globalPosition);

    std::unique_ptr<ChartData> m_data;
    std::unique_ptr<LineChoice> m_choice;
    ViewControl *m_view;
    ChartArea *m_area;
    ChartGestures *m_gestures;
    ChartStrip *m_strip;
    ChartLegend *m_legend;
    SamplesTable *m_table = nullptr; ///< in place of the area while it is wanted
    std::unique_ptr<CsvTask> m_writing; ///< while it is
    QPointer<QMenu> m_menu; ///< while it is open, and until what was chosen in it is done
    QPoint m_menuAt; ///< where it was opened, in the viewport
    QPointer<Crosshair> m_crosshair;
    base::Milliseconds m_shift{0}; ///< to what is compared with; 0: nothing
    std::optional<base::Instant> m_against; ///< the instant that it came from, when one was chosen
    std::optional<base::Instant> m_chosenLast; ///< instant, to be offered again
    QString m_missing; ///< from the picture, as the strip says it
    QString m_subject; ///< see Content
    QHash<QString, Style> m_styles; ///< as its reader chose them, by subject
    QHash<QString, series::Samples> m_closer; ///< by the names of the lines
    base::TimeRange m_closerRange;
    bool m_isCloser = false;
    bool m_isStacked = false;
};

} // namespace charts
