// SPDX-License-Identifier: MIT
// Who may include whom, and what may not be written where. The table is the design; a file that
// needs another edge is in the wrong folder.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Layer
{
    QString name;        // The folder; the longest one that fits a file is its layer.
    QString mayInclude;  // Layers and single headers, besides its own.
    QString mayNotWrite; // What is forbidden in it, as a regular expression.
};

const QString NoSql = u"\\bQSql\\w+|<QtSql"_s;
const QString NoWidgets =
    u"<Qt(Gui|Widgets)\\b|<Q(Widget|Application|GuiApplication|Icon|Color|Font|Pixmap|"
    "Image|Brush|Palette|Action|Clipboard|Painter|Dialog|MessageBox|Label)>"_s;
const QString NestedLoop =
    u"(->|\\.)exec\\(|QMessageBox::(question|warning|information|critical)\\("_s;
const QString Anywhere = u"(->|\\.)selectedRows\\(|processEvents\\(|waitForFinished\\(|"
                         "\\.then\\(\\s*this\\b|\\bsender\\(\\)"_s;

const QString Core = u"models/base models/domain models/snapshot"_s;
const QString UiBase = Core + u" models/settings models/network models/session models/tables"_s;

// From the bottom to the top. Inside ui each folder may see only those before it.
const std::vector<Layer> &layers()
{
    static const std::vector<Layer> table = [] {
        std::vector<Layer> all{
            {u"models/base"_s, u""_s, NoSql + u'|' + NoWidgets},
            {u"models/domain"_s, u"models/base"_s, NoSql + u'|' + NoWidgets},
            {u"models/snapshot"_s, u"models/base models/domain"_s, NoSql + u'|' + NoWidgets},
            {u"models/settings"_s, u"models/base models/domain"_s, NoSql + u'|' + NoWidgets},
            {u"models/store"_s, Core + u" models/network"_s, NoWidgets},
            {u"models/network"_s, u"models/base models/domain"_s, NoSql + u'|' + NoWidgets},
            {u"models/session"_s,
             Core +
                 u" models/settings models/network models/store/keystore.h models/store/storeinfo.h"
                 " models/store/snapshotfile.h models/store/clientfacts.h"_s,
             NoSql + u'|' + NoWidgets},
            {u"models/tables"_s, Core, NoSql + u'|' + NoWidgets},
        };
        QString below = UiBase;
        for (const QString &folder : {u"style"_s, u"prompts"_s, u"delegates"_s, u"widgets"_s,
                                      u"dialogs"_s, u"commands"_s, u"actions"_s, u"pages"_s}) {
            all.push_back({u"ui/"_s + folder, below, NoSql + u'|' + NestedLoop});
            below += u" ui/"_s + folder;
        }
        all.push_back({u"ui"_s, below, NoSql + u'|' + NestedLoop});
        all.push_back({u"app"_s, u"models ui"_s, NoSql});
        all.push_back({u"app/cli"_s, u"models app/translators.h"_s, NoSql + u'|' + NoWidgets});
        return all;
    }();
    return table;
}

bool isInside(const QString &path, const QString &folder) { return path.startsWith(folder + u'/'); }

const Layer *layerOf(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers()) {
        if (isInside(path, layer.name) && (!best || layer.name.size() > best->name.size()))
            best = &layer;
    }
    return best;
}

bool mayInclude(const Layer &layer, const QString &header)
{
    const Layer *owner = layerOf(header);
    if (owner && owner->name == layer.name)
        return true;
    const QStringList allowed = layer.mayInclude.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString &entry) {
        return header == entry || isInside(header, entry);
    });
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Comments may name what code may not.
QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    return text.remove(comment);
}

void checkFile(const QString &root, const QString &path, QStringList &problems)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    const Layer *layer = layerOf(path);
    if (!layer) {
        problems.append(path + u" is in no known folder"_s);
        return;
    }
    const QString text = withoutComments(textOf(QDir(root).filePath(path)));
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const QString header = found.next().captured(1);
        if (!header.endsWith(u".moc") && !mayInclude(*layer, header))
            problems.append(path + u" may not include "_s + header);
    }
    for (const QString &pattern : {layer->mayNotWrite, Anywhere}) {
        const auto written = QRegularExpression(pattern).match(text);
        if (written.hasMatch())
            problems.append(path + u" may not say "_s + written.captured());
    }
}

// Returns one line for each thing that is not as it should be.
QStringList problemsIn(const QString &root)
{
    QStringList problems;
    for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            checkFile(root, QDir(root).relativeFilePath(files.next()), problems);
    }
    problems.sort();
    return problems;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsItsLayers();
    void noticesWhatIsForbidden_data();
    void noticesWhatIsForbidden();
};

void TestLayering::theTreeKeepsItsLayers()
{
    const QString root = QFileInfo(QStringLiteral(__FILE__)).dir().filePath(u".."_s);
    QVERIFY(QFileInfo::exists(root + u"/models/base/result.h"_s));
    QCOMPARE(problemsIn(QDir::cleanPath(root)).join(u'\n'), QString());
}

void TestLayering::noticesWhatIsForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem"); // Empty = allowed.

    const auto row = [](const char *name, const char *path, const char *line, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line)
                            << QString::fromLatin1(problem);
    };
    row("own folder", "models/base/a.cpp", "#include \"models/base/b.h\"", "");
    row("layer below", "models/store/a.cpp", "#include \"models/domain/b.h\"", "");
    row("layer above", "models/base/a.cpp", "#include \"models/domain/b.h\"",
        "may not include models/domain/b.h");
    row("settings see no network", "models/settings/a.h", "#include \"models/network/b.h\"",
        "may not include models/network/b.h");
    row("network sees no store", "models/network/a.h", "#include \"models/store/b.h\"",
        "may not include models/store/b.h");
    row("session sees the interface", "models/session/a.h", "#include \"models/store/keystore.h\"",
        "");
    row("session sees nothing behind it", "models/session/a.h", "#include \"models/store/query.h\"",
        "may not include models/store/query.h");
    row("tables do not see the store", "models/tables/a.h", "#include \"models/store/keystore.h\"",
        "may not include models/store/keystore.h");
    row("ui does not see the store", "ui/pages/a.cpp", "#include \"models/store/keystore.h\"",
        "may not include models/store/keystore.h");
    row("pages see widgets", "ui/pages/a.cpp", "#include \"ui/widgets/b.h\"", "");
    row("widgets do not see pages", "ui/widgets/a.cpp", "#include \"ui/pages/b.h\"",
        "may not include ui/pages/b.h");
    row("pages do not see the window", "ui/pages/a.cpp", "#include \"ui/mainwindow.h\"",
        "may not include ui/mainwindow.h");
    row("the window sees pages", "ui/mainwindow.cpp", "#include \"ui/pages/b.h\"", "");
    row("nobody sees app", "ui/mainwindow.cpp", "#include \"app/b.h\"", "may not include app/b.h");
    row("the command line sees no window", "app/cli/a.cpp", "#include \"ui/mainwindow.h\"",
        "may not include ui/mainwindow.h");
    row("from the root only", "ui/pages/a.cpp", "#include \"b.h\"", "may not include b.h");
    row("no widgets in models", "models/tables/a.cpp", "#include <QtWidgets/QWidget>",
        "may not say <QtWidgets");
    row("no colour in models", "models/tables/a.cpp", "#include <QColor>", "may not say <QColor>");
    row("no widgets in the command line", "app/cli/a.cpp", "#include <QApplication>",
        "may not say <QApplication>");
    row("SQL in the store", "models/store/a.cpp", "QSqlQuery query;", "");
    row("no SQL elsewhere", "models/session/a.cpp", "QSqlQuery query;", "may not say QSqlQuery");
    row("a comment may", "models/session/a.cpp", "// No QSqlQuery here.", "");
    row("no selectedRows", "ui/pages/a.cpp", "view->selectionModel()->selectedRows();",
        "may not say ->selectedRows(");
    row("no exec of a dialog", "ui/dialogs/a.cpp", "dialog.exec();", "may not say .exec(");
    row("no nested loop", "ui/pages/a.cpp", "QCoreApplication::processEvents();",
        "may not say processEvents(");
    row("no waiting", "ui/pages/a.cpp", "future.waitForFinished();",
        "may not say waitForFinished(");
    row("no then with a context", "ui/pages/a.cpp", "future.then(this, f);",
        "may not say .then(this");
    row("unknown folder", "models/misc/a.cpp", "", "is in no known folder");
}

void TestLayering::noticesWhatIsForbidden()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, problem);

    QTemporaryDir root;
    const QString absolute = root.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(absolute).path()));
    QFile file(absolute);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line.toUtf8() + '\n');
    file.close();
    QCOMPARE(problemsIn(root.path()).join(u'\n'),
             problem.isEmpty() ? QString() : QString(path + u' ' + problem));
}

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TestLayering)
#include "tst_layering.moc"
