// SPDX-License-Identifier: MIT
// Everything that the keyboard reaches has a name, and every picture without a word a tooltip.
#include "models/session/session.h"
#include "models/settings/profilestore.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/dialogs/askpassdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/diagnosisdialog.h"
#include "ui/dialogs/grantsdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/startpage.h"
#include "ui/pages/workspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPromise>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    group 5 "S1 Clerk" 14
    scope 1 read         - active 10 Read
    scope 2 read:tickets 5 active 20 "Read tickets"
    key 1 101 Ann aaaaaaaa valid  2 5 read,read:tickets
    key 2 102 Bob bbbbbbbb banned 2 - read,read:tickets
)"_s;

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                    widget->objectName(),
                                    widget->parent() ? widget->parent()->objectName() : QString());
}

// Parts that Qt makes for itself: scroll bars, the corner of a table, the cross in a search field,
// the list of a combo box, the arrows beside tabs. The keyboard does not reach them.
bool isOfQt(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxListView") ||
           (widget->parent() && widget->parent()->objectName() == u"qt_tabwidget_tabbar"_s);
}

QStringList nameless(const QWidget &part)
{
    QStringList found;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && !isOfQt(widget) && nameOf(widget).isEmpty())
            found += described(widget);
    }
    return found;
}

QStringList wordlessButtons(const QWidget &part)
{
    QStringList found;
    for (QAbstractButton *button : part.findChildren<QAbstractButton *>()) {
        if (isOfQt(button))
            continue;
        const bool isPicture = button->text().isEmpty();
        if (nameOf(button).isEmpty() || (isPicture && button->toolTip().isEmpty()))
            found += described(button);
    }
    return found;
}

// The letters of labels that lead nowhere.
QStringList deadLetters(const QWidget &part)
{
    QStringList found;
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->buddy() && label->buddy()->focusPolicy() == Qt::NoFocus)
            found += label->text();
    }
    return found;
}

// The letters that lead to several places on what is shown now: only one of them is reached.
QStringList sharedLetters(const QWidget &part)
{
    QMap<QString, QStringList> texts;
    const auto add = [&texts](const QString &text) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            texts[letter.toString()] += text;
    };
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&part))
            add(label->text());
    }
    for (const QAbstractButton *button : part.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&part))
            add(button->text());
    }
    for (const QTabBar *tabs : part.findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabText(i));
    }
    QStringList found;
    for (const QStringList &same : std::as_const(texts)) {
        if (same.size() > 1)
            found += same.join(u" / "_s);
    }
    return found;
}

// What the parts are made from.
struct Desk
{
    [[nodiscard]] ProfileServices services() { return {profiles, secrets, {}, folder.path()}; }
    [[nodiscard]] static Profile profile()
    {
        Profile profile = newProfile();
        profile.name = u"Forum"_s;
        profile.database = *parseDatabaseUrl(u"mysql://ann@db.example.org/forum"_s);
        profile.ssh.host = u"gate"_s;
        return profile;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    MemorySecretStore secrets;
    ScriptedPrompts prompts;
};

QWidget *makeStartPage(Desk &desk)
{
    return new StartPage(desk.services(), desk.settings, desk.prompts);
}

QWidget *makeFullStartPage(Desk &desk)
{
    desk.settings.set(KnownSettings::RecentDatabases, {u"sqlite:/data/forum.sqlite"_s});
    if (!desk.profiles.save(Desk::profile()))
        qFatal("The profile of this test is not valid.");
    return makeStartPage(desk);
}

QWidget *makeCertificateDialog(Desk &)
{
    Certificate certificate;
    certificate.subject = u"db.example.org"_s;
    certificate.issuer = certificate.subject;
    certificate.names = {certificate.subject};
    certificate.sha256 = QByteArray(32, '\x01');
    certificate.pem = "PEM";
    certificate.isSelfSigned = true;
    TlsReport report;
    report.problem = TlsProblem::SelfSigned;
    report.message = u"It is not trusted."_s;
    report.chain = {certificate};
    return new CertificateDialog(report, certificate.subject);
}

template<AskpassQuestion::Kind Kind>
QWidget *makeAskpassDialog(Desk &)
{
    return new AskpassDialog({Kind, u"Enter passphrase for key '/k':"_s});
}

QWidget *makeDiagnosisDialog(Desk &)
{
    QPromise<Result<DiagnosisLines>> lines;
    lines.start();
    lines.addResult(Result<DiagnosisLines>(
        DiagnosisLines{{DiagnosisTopic::Program, u"Chatelaine 1"_s, Verdict::Ok}}));
    lines.finish();
    return new DiagnosisDialog(lines.future());
}

struct Part
{
    const char *name;
    QWidget *(*make)(Desk &);
};
constexpr std::array Parts{
    Part{"first start", makeStartPage},
    Part{"start page", makeFullStartPage},
    Part{"profile",
         [](Desk &desk) -> QWidget * {
             return new ProfileDialog(desk.services(), Desk::profile());
         }},
    Part{"new profile",
         [](Desk &desk) -> QWidget * { return new ProfileDialog(desk.services(), Profile()); }},
    Part{"connect", [](Desk &) -> QWidget * { return new ConnectDialog; }},
    Part{"password",
         [](Desk &) -> QWidget * { return new PasswordDialog(Desk::profile(), u"No."_s); }},
    Part{"certificate", makeCertificateDialog},
    Part{"ssh asks for a secret", makeAskpassDialog<AskpassQuestion::Kind::Secret>},
    Part{"ssh asks for a host", makeAskpassDialog<AskpassQuestion::Kind::HostKey>},
    Part{"ssh says something", makeAskpassDialog<AskpassQuestion::Kind::Notice>},
    Part{"diagnosis", makeDiagnosisDialog},
    Part{"grants", [](Desk &) -> QWidget * { return new GrantsDialog({}); }},
};

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

public:
    TestAccessibility()
        : m_window(m_desk.settings, m_desk.services(),
                   [](const Profile &profile, const QByteArray &) {
                       return std::make_unique<Session>(
                           std::make_unique<FakeKeyStore>(keysFromText(Forum)), profile);
                   })
    {}

private Q_SLOTS:
    void initTestCase()
    {
        m_window.show();
        m_window.openWith(profileFor(*parseDatabaseUrl(u"sqlite:/data/forum.sqlite"_s)), {});
        const auto *workspace = m_window.findChild<Workspace *>();
        QTRY_COMPARE(workspace->session().state(), Session::State::Open);
    }

    void everythingInTheFocusChainHasAName()
    {
        const QStringList found = nameless(m_window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyButtonHasANameAndPicturesHaveATooltip()
    {
        const QStringList found = wordlessButtons(m_window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyPartHasNames_data()
    {
        QTest::addColumn<int>("part");
        for (size_t i = 0; i < Parts.size(); ++i)
            QTest::newRow(Parts[i].name) << int(i);
    }

    void everyPartHasNames()
    {
        QFETCH(int, part);
        Desk desk;
        const std::unique_ptr<QWidget> widget(Parts[size_t(part)].make(desk));
        widget->show();
        QCoreApplication::processEvents(); // What comes through a future.
        const QStringList found = nameless(*widget) + wordlessButtons(*widget);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyLetterLeadsToOnePlace_data() { everyPartHasNames_data(); }

    void everyLetterLeadsToOnePlace()
    {
        QFETCH(int, part);
        Desk desk;
        const std::unique_ptr<QWidget> widget(Parts[size_t(part)].make(desk));
        widget->show();
        QStringList found = deadLetters(*widget);
        auto *tabs = widget->findChild<QTabWidget *>();
        for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
            if (tabs)
                tabs->setCurrentIndex(i);
            found += sharedLetters(*widget);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyPageIsReachedByKeyboard()
    {
        auto *workspace = m_window.findChild<Workspace *>();
        m_window.actions().action(ActionId::GoToScopes)->trigger();
        QCOMPARE(workspace->page(), Workspace::Page::Scopes);
        m_window.actions().action(ActionId::Find)->trigger();
        QCOMPARE(workspace->page(), Workspace::Page::Keys);
    }

private:
    Desk m_desk;
    MainWindow m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
