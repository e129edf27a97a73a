// SPDX-License-Identifier: MIT
#include "ui/dialogs/profiledialog.h"

#include "models/domain/token.h"
#include "models/settings/profilestore.h"
#include "models/tables/profilewords.h"
#include "ui/dialogs/apiform.h"
#include "ui/dialogs/mysqlform.h"
#include "ui/dialogs/optionsform.h"
#include "ui/dialogs/sshform.h"
#include "ui/dialogs/testpage.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/messagebanner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

struct ProfileDialog::Parts
{
    MessageBanner *banner = new MessageBanner;
    QLineEdit *name = new QLineEdit;
    QComboBox *folder = new QComboBox;
    QComboBox *environment = new QComboBox;
    QLabel *environmentMeaning = secondaryLabel();
    QTabWidget *tabs = new QTabWidget;
    MySqlForm *server = new MySqlForm(MySqlForm::Purpose::Profile);
    SshForm *ssh = new SshForm;
    ApiForm *api = new ApiForm;
    OptionsForm *options = new OptionsForm;
    TestPage *test = nullptr;
    MarkLabel *problemMark = new MarkLabel;
    QLabel *problem = plainLabel();
    QPushButton *testButton = nullptr;
    QPushButton *save = nullptr;
};

ProfileDialog::ProfileDialog(const ProfileServices &services, const Profile &profile,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_profile(profile)
    , m_parts(std::make_unique<Parts>())
{
    setObjectName(u"profileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_profile.id.isEmpty())
        m_profile.id = newProfile().id;
    setWindowTitle(m_services.profiles.withId(m_profile.id) ? tr("Edit connection")
                                                            : tr("New connection"));
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Page);
    layout->setSpacing(spacing(Space::Page));
    layout->addWidget(m_parts->banner);
    buildHead(layout);
    buildTabs(layout);
    buildFoot(layout);
    showProfile();
    connectParts();
    judge();
    resize(fontMetrics().averageCharWidth() * 92, sizeHint().height());
    m_parts->name->setFocus();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::buildHead(QVBoxLayout *layout)
{
    m_parts->name->setObjectName(u"name"_s);
    m_parts->name->setPlaceholderText(tr("what you call it"));
    m_parts->folder->setObjectName(u"folder"_s);
    m_parts->folder->setEditable(true);
    m_parts->folder->setInsertPolicy(QComboBox::NoInsert);
    m_parts->folder->lineEdit()->setPlaceholderText(tr("none"));
    m_parts->folder->lineEdit()->setAccessibleName(tr("Folder"));
    QStringList folders{QString()};
    for (const Profile &profile : m_services.profiles.profiles())
        folders += profile.folder;
    folders.removeDuplicates();
    m_parts->folder->addItems(folders);
    m_parts->environment->setObjectName(u"environment"_s);
    for (const auto environment :
         {Environment::Development, Environment::Testing, Environment::Production}) {
        m_parts->environment->addItem(markIcon(environmentMark(environment)),
                                      environmentText(environment), int(environment));
    }
    m_parts->environment->setIconSize({markSize(), markSize()});
    m_parts->environmentMeaning->setObjectName(u"environmentMeaning"_s);
    m_parts->environmentMeaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_parts->name);
    form->addRow(tr("&Folder"), m_parts->folder);
    form->addRow(tr("&Environment"), m_parts->environment);
    form->addRow(QString(), m_parts->environmentMeaning);
    layout->addLayout(form);
}

void ProfileDialog::buildTabs(QVBoxLayout *layout)
{
    m_parts->tabs->setObjectName(u"profileTabs"_s);
    m_parts->tabs->setAccessibleName(tr("Parts of the connection"));
    m_parts->tabs->addTab(m_parts->server, tr("Ser&ver"));
    m_parts->tabs->addTab(m_parts->ssh, tr("&SSH tunnel"));
    m_parts->tabs->addTab(m_parts->api, tr("API"));
    m_parts->tabs->addTab(m_parts->options, tr("Opt&ions"));
    m_parts->test = new TestPage(m_services);
    m_parts->tabs->addTab(m_parts->test, tr("Test"));
    layout->addWidget(m_parts->tabs, 1);
}

void ProfileDialog::buildFoot(QVBoxLayout *layout)
{
    m_parts->problem->setObjectName(u"problem"_s);
    // Room for two lines, so that the buttons stay where they are while somebody types.
    m_parts->problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_parts->problem->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
    m_parts->save = buttons->button(QDialogButtonBox::Save);
    m_parts->save->setObjectName(u"save"_s);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    m_parts->testButton = new QPushButton(tr("&Test"));
    m_parts->testButton->setObjectName(u"test"_s);
    m_parts->testButton->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing(Space::Field));
    foot->addWidget(m_parts->problemMark);
    foot->addWidget(m_parts->problem, 1);
    foot->addWidget(m_parts->testButton);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    m_parts->save->setDefault(true); // Only now does the dialog hear of it.
}

void ProfileDialog::connectParts()
{
    connect(m_parts->name, &QLineEdit::textChanged, this, &ProfileDialog::judge);
    connect(m_parts->folder, &QComboBox::editTextChanged, this, &ProfileDialog::judge);
    connect(m_parts->environment, &QComboBox::currentIndexChanged, this, &ProfileDialog::judge);
    connect(m_parts->server, &MySqlForm::changed, this, &ProfileDialog::judge);
    connect(m_parts->ssh, &SshForm::changed, this, &ProfileDialog::judge);
    connect(m_parts->api, &ApiForm::changed, this, &ProfileDialog::judge);
    connect(m_parts->options, &OptionsForm::changed, this, &ProfileDialog::judge);
    connect(m_parts->testButton, &QPushButton::clicked, this, &ProfileDialog::toggleTest);
    connect(m_parts->test, &TestPage::runningChanged, this, &ProfileDialog::showTestState);
    connect(m_parts->test, &TestPage::trusted, this, &ProfileDialog::useTrusted);
    connect(m_parts->test, &TestPage::failed, this,
            [this](const Error &error) { m_parts->banner->showError(error); });
}

void ProfileDialog::showProfile()
{
    m_parts->name->setText(m_profile.name);
    m_parts->folder->setEditText(m_profile.folder);
    m_parts->environment->setCurrentIndex(
        m_parts->environment->findData(int(m_profile.environment)));
    m_parts->server->setUrl(m_profile.database);
    m_parts->server->setPasswordSource(m_profile.passwordSource);
    m_parts->ssh->setSettings(m_profile.ssh);
    m_parts->api->showProfile(m_profile);
    m_parts->options->showProfile(m_profile);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    profile.name = m_parts->name->text().trimmed();
    profile.folder = m_parts->folder->currentText().trimmed();
    profile.environment = Environment(m_parts->environment->currentData().toInt());
    profile.database = m_parts->server->url();
    profile.passwordSource = m_parts->server->passwordSource();
    profile.ssh = m_parts->ssh->settings();
    m_parts->api->fill(profile);
    m_parts->options->fill(profile);
    return profile;
}

void ProfileDialog::setPassword(const QByteArray &password)
{
    m_parts->server->setPassword(password);
}

Result<void> ProfileDialog::validity() const
{
    CHATELAINE_CHECK(m_parts->api->validity());
    CHATELAINE_CHECK(validateProfile(profile()));
    return m_parts->ssh->validity();
}

bool ProfileDialog::isNameTaken() const
{
    const std::vector<Profile> &others = m_services.profiles.profiles();
    const QString name = m_parts->name->text().trimmed();
    return std::any_of(others.begin(), others.end(), [&](const Profile &other) {
        return other.name == name && other.id != m_profile.id;
    });
}

void ProfileDialog::judge()
{
    const Profile current = profile();
    m_parts->environmentMeaning->setText(environmentMeaning(current.environment));
    m_parts->ssh->setDestination(
        {current.database.socket, current.database.host, current.database.port});
    const Result<void> valid = validity();
    QString problem = valid ? QString() : valid.error().message();
    if (valid && isNameTaken())
        problem = tr("Another connection is called the same: the command line cannot tell them "
                     "apart.");
    m_parts->problem->setText(problem);
    m_parts->problemMark->setMark(problem.isEmpty() ? Mark::None : Mark::Attention);
    m_parts->save->setEnabled(bool(valid));
    m_parts->test->dropResultsOfOther(current);
    showTestState();
}

void ProfileDialog::showTestState()
{
    const bool isRunning = m_parts->test->isRunning();
    m_parts->testButton->setText(isRunning ? tr("S&top") : tr("&Test"));
    m_parts->testButton->setEnabled(isRunning || validity());
}

void ProfileDialog::toggleTest()
{
    if (m_parts->test->isRunning())
        m_parts->test->stop(tr("The test was stopped."));
    else
        startTest();
}

void ProfileDialog::startTest()
{
    QByteArray password = m_parts->server->password();
    const bool isStored = m_profile.passwordSource == PasswordSource::Keychain &&
                          m_parts->server->passwordSource() == PasswordSource::Keychain;
    using From = TestPage::PasswordIn;
    m_parts->tabs->setCurrentWidget(m_parts->test);
    m_parts->test->start(profile(), password,
                         password.isEmpty() && isStored ? From::Keychain : From::Field);
    wipe(password);
}

void ProfileDialog::useTrusted(const Profile &profile)
{
    m_parts->server->setUrl(profile.database);
    m_parts->banner->showMessage(MessageBanner::Kind::Success,
                                 tr("The certificate is now the authority of this profile. Save "
                                    "the profile to keep it."));
    startTest();
}

void ProfileDialog::save()
{
    QByteArray password = m_parts->server->takePassword();
    const Profile edited = profile();
    const bool isKept = edited.passwordSource == PasswordSource::Keychain && !password.isEmpty();
    const auto newPassword = isKept ? std::optional(password) : std::nullopt;
    if (const Result<void> written = m_services.profiles.save(edited); written) {
        accept();
        Q_EMIT saved(edited, newPassword);
    } else {
        m_parts->banner->showError(written.error());
        m_parts->server->setPassword(password);
    }
    wipe(password);
}

void ProfileDialog::done(int result)
{
    QByteArray password = m_parts->server->takePassword();
    wipe(password);
    m_parts->test->stop({});
    QDialog::done(result);
}

} // namespace Chatelaine
