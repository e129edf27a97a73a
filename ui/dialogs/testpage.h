// SPDX-License-Identifier: MIT
// Runs the test of a profile and shows it: fetches the password, offers the certificate of the
// server for a look, and trusts it when a person says so.
//
// GUI thread.
#pragma once

#include "models/session/connectiontest.h"
#include "ui/dialogs/profileservices.h"

#include <QPointer>
#include <QScrollArea>

namespace Chatelaine {

class TestView;

class TestPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TestPage(const ProfileServices &services, QWidget *parent = nullptr);

    enum class PasswordIn { Field, Keychain };
    // Ends the one before. The password is copied; the caller wipes its own.
    void start(const Profile &profile, const QByteArray &password, PasswordIn place);
    // why: whole sentences, shown instead of the stages.
    void stop(const QString &why);
    [[nodiscard]] bool isRunning() const;
    // Results of another way to the database would mislead.
    void dropResultsOfOther(const Profile &profile);

Q_SIGNALS:
    void runningChanged();
    // The same profile, which trusts the server's certificate or authority now.
    void trusted(const Chatelaine::Profile &profile);
    void failed(const Chatelaine::Error &error);

private:
    void startWith(QByteArray password);
    void startWithStored();
    void showCertificate();
    void trust(const Certificate &certificate);

    ProfileServices m_services;
    Profile m_profile; // The one that is tested.
    TestView *m_view;
    QPointer<ConnectionTest> m_test;
    int m_attempt = 0; // The answer of the keychain to an earlier one comes too late.
    bool m_isFetching = false;
};

} // namespace Chatelaine
