// SPDX-License-Identifier: MIT
// Certificates for tests of TLS, made by the openssl program in a temporary folder.
//
//     const TestCertificates made;
//     made.file(u"good"_s);  // The certificate; made.key(u"good"_s) is its key.
//
// ca, otherca: authorities. good: made by ca out to db.example.test, 127.0.0.1 and ::1. Then one
// thing is wrong with each: wrongname (other.example.test), wildcard (*.example.test), noname (CN
// alone), nameincn (the CN is right and the list of names is not), foreign (by otherca),
// selfsigned, expired, future, clientonly (not for servers). client: of a person, by ca.
//
// Constant after construction: safe to read from any thread.
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace Chatelaine {

class TestCertificates final
{
public:
    TestCertificates();

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] QString key(const QString &name) const;
    // The path of another file in the folder.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    struct Wish;
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool make(const Wish &wish) const;
    [[nodiscard]] bool makeAuthority(const QString &name) const;
    [[nodiscard]] bool sign(const Wish &wish) const;

    QTemporaryDir m_folder;
    bool m_isMade = false;
};

} // namespace Chatelaine
