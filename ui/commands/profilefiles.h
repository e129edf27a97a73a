// SPDX-License-Identifier: MIT
// Saved connections from and to files: import, export, and XenForo's own configuration.
//
// GUI thread. Files that people choose are small: they are read at once, up to a limit.
#pragma once

#include "models/domain/profile.h"

#include <QObject>

#include <vector>

namespace Chatelaine {

class MessageBanner;
class ProfileStore;

class ProfileFiles final : public QObject
{
    Q_OBJECT

public:
    // All must outlive this object. window: the parent of dialogs.
    ProfileFiles(ProfileStore &store, MessageBanner &banner, QWidget &window);

    // Each of these asks for the file and returns at once.
    void askForImport();
    void askForExport(const std::vector<Profile> &profiles);
    void askForXenForoConfig();

    void importFrom(const QString &path);
    // Readable by this user only; replaced as a whole.
    void exportTo(const QString &path, const std::vector<Profile> &profiles);
    void readXenForoConfigFrom(const QString &path);

Q_SIGNALS:
    void imported(const QString &firstId);
    // The password is wiped when every receiver has returned.
    void configRead(const Chatelaine::Profile &draft, const QByteArray &password);

private:
    ProfileStore &m_store;
    MessageBanner &m_banner;
    QWidget &m_window;
};

} // namespace Chatelaine
