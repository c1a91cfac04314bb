// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a chart: files, the clipboard, and the table in place of the picture.
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/chartstrip.h"
#include "widgets/charts/csvtask.h"
#include "widgets/charts/exporting.h"
#include "widgets/charts/samplestable.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/filesaver.h"
#include "widgets/shared/theme.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QTimer>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience(500); ///< in which nothing needs to be said
constexpr int finest = 2; ///< pixels of a saved picture for one of the screen: it will be looked at larger

} // namespace

QImage TimeSeriesChart::picture() const
{
    const int legend = m_legend->isHidden() ? 0 : m_legend->height();
    const QSize size(m_area->width(), m_area->height() + legend);
    QImage image(size * finest, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(finest);
    image.fill(shared::Theme::of(palette()).surface);
    static_cast<QWidget *>(m_area)->render(&image); // a view has another function of that name
    if (legend > 0)
        m_legend->render(&image, QPoint(0, m_area->height()));
    return image;
}

QByteArray TimeSeriesChart::svg() const
{
    return svgOf(*m_data,
                 {.size = m_area->size(),
                  .font = font(),
                  .locale = locale(),
                  .palette = palette(),
                  .scale = m_area->scale(),
                  .right = m_area->rightScale()});
}

QByteArray TimeSeriesChart::csv() const
{
    return csvOf(*m_data);
}

void TimeSeriesChart::save(const QString &suffix, const QByteArray &content)
{
    const QString day = base::toUtc(m_data->view.from).toTimeZone(m_data->zone).toString(u"yyyy-MM-dd"_s);
    shared::saveFile(this, u"vigie-%1.%2"_s.arg(day, suffix), content,
                     [this](const QString &sentence, bool) { tell(sentence); });
}

/// Many numbers take their time: meanwhile the chart goes on, and says how far it is.
void TimeSeriesChart::writeCsv(const std::function<void(const QByteArray &)> &use)
{
    stopWriting();
    m_writing = std::make_unique<CsvTask>(*m_data, this);
    const auto isLong = std::make_shared<bool>(false);
    QTimer::singleShot(patience, m_writing.get(), [isLong] { *isLong = true; });
    connect(m_writing.get(), &CsvTask::progressed, this, [this, isLong](int percent) {
        if (!*isLong)
            return;
        m_strip->showBusy(tr("Writing the numbers: %1 %").arg(locale().toString(percent)));
        m_strip->show(); // also where height is dear
    });
    connect(m_writing.get(), &CsvTask::finished, this, [this, use](const QByteArray &csv) {
        m_writing.release()->deleteLater(); // it is what calls
        stopWriting();
        use(csv);
    });
}

/// False when there is nothing to stop.
bool TimeSeriesChart::stopWriting()
{
    m_strip->endBusy();
    fitStrip();
    return std::exchange(m_writing, nullptr) != nullptr;
}

void TimeSeriesChart::addOutputCommands(ChartCommands &commands)
{
    const auto some = [this] { return !m_data->lines.isEmpty(); };
    const auto savePicture = [this] {
        QBuffer png;
        picture().save(&png, "PNG");
        save(u"png"_s, png.data());
    };
    const QString as = tr("Save as");
    commands.addSeparator();
    commands.add({.text = tr("Samples as a table"),
                  .keys = {Qt::Key_F2},
                  .run = [this] { setTableShown(!m_table); },
                  .possible = some,
                  .checked = m_table != nullptr});
    commands.add({.text = tr("Picture (PNG)…"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                  .run = savePicture,
                  .possible = [this, some] { return some() && !m_table; },
                  .group = as});
    commands.add({.text = tr("Vectors (SVG)…"),
                  .run = [this] { save(u"svg"_s, svg()); },
                  .possible = some,
                  .group = as});
    commands.add({.text = tr("Numbers (CSV)…"),
                  .run = [this] { writeCsv([this](const QByteArray &csv) { save(u"csv"_s, csv); }); },
                  .possible = some,
                  .group = as});
    const QString copy = tr("Copy");
    commands.add({.text = tr("Picture"),
                  .keys = {Qt::CTRL | Qt::Key_C},
                  .run = [this] { QGuiApplication::clipboard()->setImage(picture()); },
                  .possible = [this, some] { return some() && !m_table && hasFocus(); },
                  .group = copy});
    commands.add({.text = tr("Numbers (CSV)"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                  .run =
                      [this] {
                          writeCsv([](const QByteArray &csv) {
                              QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
                          });
                      },
                  .possible = some,
                  .group = copy});
}

/// The table takes the place of the picture, and the keyboard goes along.
void TimeSeriesChart::setTableShown(bool shown)
{
    if (shown == (m_table != nullptr))
        return;
    if (!shown) {
        m_table->deleteLater(); // it may be its key that brought us here
        m_table->hide();
        m_table = nullptr;
        m_area->show();
        setFocus(Qt::OtherFocusReason);
        return;
    }
    m_table = new SamplesTable(*m_data, this);
    m_table->installEventFilter(this);
    qobject_cast<QBoxLayout *>(layout())->insertWidget(0, m_table, 1);
    m_table->rebuild();
    m_area->hide();
    m_table->show();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace charts
