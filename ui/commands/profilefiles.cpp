// SPDX-License-Identifier: MIT
#include "ui/commands/profilefiles.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "models/settings/profilejson.h"
#include "models/settings/profilestore.h"
#include "models/settings/xenforoconfig.h"
#include "ui/widgets/messagebanner.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1024 * 1024; // Bytes.

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::io(
            ProfileFiles::tr("%1 cannot be read. Choose another file, or make it readable "
                             "for you.")
                .arg(visibleText(QDir::toNativeSeparators(path))),
            file.errorString());
    if (file.size() > LargestFile)
        return Error::invalid(
            ProfileFiles::tr("%1 is larger than 1 MiB: that is not such a file. Choose "
                             "another one.")
                .arg(visibleText(QDir::toNativeSeparators(path))));
    return file.readAll();
}

Result<void> writeTo(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Before anything is in it: nobody else may read where servers are and who asks.
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    if (isWritten)
        return {};
    return Error::io(ProfileFiles::tr("%1 could not be written. Choose another folder.")
                         .arg(visibleText(QDir::toNativeSeparators(path))),
                     file.errorString());
}

QString profileFilter() { return ProfileFiles::tr("Connections (*.json);;All files (*)"); }

} // namespace

ProfileFiles::ProfileFiles(ProfileStore &store, MessageBanner &banner, QWidget &window)
    : m_store(store)
    , m_banner(banner)
    , m_window(window)
{}

void ProfileFiles::askForImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import connections"), {}, profileFilter());
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileFiles::importFrom);
    dialog->open();
}

void ProfileFiles::askForExport(const std::vector<Profile> &profiles)
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Export %n connection(s)", nullptr, int(profiles.size())), {},
                        profileFilter());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"chatelaine-connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profiles](const QString &path) { exportTo(path, profiles); });
    dialog->open();
}

void ProfileFiles::askForXenForoConfig()
{
    auto *dialog = new QFileDialog(&m_window, tr("Choose XenForo's src/config.php"), {},
                                   tr("PHP files (*.php);;All files (*)"));
    dialog->setObjectName(u"configDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileFiles::readXenForoConfigFrom);
    dialog->open();
}

void ProfileFiles::importFrom(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content) {
        m_banner.showError(content.error());
        return;
    }
    const Result<std::vector<Profile>> added = m_store.import(*content);
    if (!added) {
        m_banner.showMessage(MessageBanner::Kind::Error,
                             tr("Nothing was imported. %1").arg(added.error().message()),
                             added.error().detail());
        return;
    }
    const int count = int(added->size());
    m_banner.showMessage(count > 0 ? MessageBanner::Kind::Success : MessageBanner::Kind::Warning,
                         count > 0 ? tr("%n profile(s) imported. Their passwords will be asked "
                                        "for: such files hold none.",
                                        nullptr, count)
                                   : tr("The file holds no profiles: nothing was imported."));
    if (count > 0)
        Q_EMIT imported(added->front().id);
}

void ProfileFiles::exportTo(const QString &path, const std::vector<Profile> &profiles)
{
    if (const Result<void> written = writeTo(path, profilesToJson(profiles)); !written) {
        m_banner.showError(written.error());
        return;
    }
    m_banner.showMessage(MessageBanner::Kind::Success,
                         tr("%n profile(s) exported to %1. The file holds no passwords.", nullptr,
                            int(profiles.size()))
                             .arg(visibleText(QDir::toNativeSeparators(path))));
}

void ProfileFiles::readXenForoConfigFrom(const QString &path)
{
    Result<QByteArray> content = contentOf(path);
    if (!content) {
        m_banner.showError(content.error());
        return;
    }
    Result<XenForoConnection> found = readXenForoConfig(*content);
    wipe(*content);
    if (!found) {
        m_banner.showError(found.error());
        return;
    }
    m_banner.clear();
    Q_EMIT configRead(found->profile, found->password);
    wipe(found->password);
}

} // namespace Chatelaine
