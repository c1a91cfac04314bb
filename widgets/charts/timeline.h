// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spanindex.h"

#include "models/base/timerange.h"

#include <QTimeZone>
#include <QWidget>

namespace charts {

/// What happened, from years down to minutes: lanes of spans and instants over one time axis. Wheel and +/-
/// zoom at the cursor, dragging and Ctrl+arrows pan, arrows go from one event to the next, Enter opens the
/// chosen one, 0 shows everything.
class Timeline : public QWidget {
    Q_OBJECT

public:
    /// What a lane shows of a span.
    struct Event {
        Span span;
        QString key; ///< tells it from all others
        QString label;
    };
    struct Lane {
        QString name;
        QList<Event> events; ///< in any order
    };

    explicit Timeline(QWidget *parent = nullptr);
    ~Timeline() override;

    void setLanes(const QList<Lane> &lanes);
    void setZone(const QTimeZone &zone);
    void setNow(base::Instant now); ///< a line; everything ends there at the latest
    void select(const QString &key); ///< brings it into view; nothing when there is none

    void showEverything();
    void setView(qint64 from, qint64 to); ///< ms since the epoch; kept between a minute and a hundred years
    qint64 viewFrom() const { return m_from; }
    qint64 viewTo() const { return m_to; }
    QString selected() const { return m_selected; }

    /// One sentence that says what is seen, for those who do not see it.
    QString summary() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectedByUser(const QString &key);
    void opened(const QString &key);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// A lane, ready to be asked.
    struct Shelf {
        QString name;
        SpanIndex index;
        QList<Event> events; ///< as index.spans()
    };
    struct Place {
        qsizetype lane = -1;
        qsizetype event = -1;
        bool isValid() const { return lane >= 0; }
    };

    QRect plot() const;
    QRect laneRect(qsizetype lane) const;
    double xOf(qint64 time) const;
    qint64 timeOf(double x) const;
    qint64 resolution() const;
    SpanIndex::Mark markAt(const QPoint &at, qsizetype &lane) const;
    void zoom(double factor, qint64 around);
    void pan(double share);
    void step(int direction);
    void choose(const Place &place);
    Place placeOf(const QString &key) const;
    void reveal(const Event &event);
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, qsizetype lane) const;
    void paintLabels(QPainter &painter, qsizetype lane, const QList<SpanIndex::Mark> &marks) const;
    void told();

    QList<Shelf> m_lanes;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    qint64 m_from = 0;
    qint64 m_to = 1;
    qint64 m_now = 0;
    bool m_viewed = false; ///< somebody has chosen what is seen
    QString m_selected;
    std::optional<QPoint> m_grip; ///< where the mouse holds it
    bool m_moved = false; ///< it was dragged, not clicked
};

} // namespace charts
