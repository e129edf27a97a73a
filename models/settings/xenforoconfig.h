// SPDX-License-Identifier: MIT
// Reads the connection out of XenForo's src/config.php, without running it.
//
// Pure: any thread.
#pragma once

#include "models/domain/profile.h"

#include <QByteArray>

namespace Chatelaine {

struct XenForoConnection
{
    Profile profile;     // With an id; production, until somebody says what it is.
    QByteArray password; // The caller wipes it.
};

// Understands $config['db']['host'|'port'|'username'|'password'|'dbname'|'socket'] = literal; in
// single or double quotes or as a number, also as one array ([…] or array(…)); comments are
// skipped. Fails with Invalid, naming what is missing or is not a plain literal (a function call, a
// constant, an interpolated string). The error never holds the password.
[[nodiscard]] Result<XenForoConnection> readXenForoConfig(const QByteArray &php);

} // namespace Chatelaine
