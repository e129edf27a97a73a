// SPDX-License-Identifier: MIT
// Asks a MySQL server for its certificate, before anything else is said to it, and judges it.
//
// Sends the request for TLS and nothing more: no user name, no password. Blocks; any thread but the
// GUI's.
#pragma once

#include "models/base/result.h"
#include "models/domain/databaseurl.h"
#include "models/network/certificate.h"
#include "models/network/endpoint.h"

#include <vector>

namespace Chatelaine {

enum class TlsProblem {
    None,
    NoTls,      // The server, or somebody on the way, offers none.
    Untrusted,  // Made by an authority that is not trusted.
    SelfSigned, // Made by itself, and it is not trusted.
    Expired,
    NotYetValid,
    WrongName,    // Made out to other names.
    WrongPurpose, // Not made for servers.
    Broken,       // The handshake failed otherwise.
};

struct TlsReport
{
    TlsProblem problem = TlsProblem::None; // The worst; of the mode's checks only.
    QString message;  // Translated: what is wrong and what to do; empty if None.
    QString protocol; // "TLSv1.3"
    QString cipher;
    std::vector<Certificate> chain; // The server's own first; empty without TLS.
    bool isTrustedItself = false;   // The CA file names the server's own certificate.
};

// name: to whom the certificate must be made out: the host of the profile, also through a tunnel.
// mode: Required checks nothing but that there is TLS; VerifyCa not the name. An empty
// url.caFile means the system's authorities; a CA file that is the server's own certificate makes
// exactly that one trusted.
// Fails with Connection when the server cannot be reached, answers no greeting, or refuses the
// client before TLS (too many connections, host blocked): in its own words. Fails with Invalid when
// a file cannot be read.
[[nodiscard]] Result<TlsReport> probeTls(const Endpoint &endpoint, const DatabaseUrl &url,
                                         int timeout = 5000 /* Milliseconds, for all of it. */);

// What each mode protects against, in one sentence.
[[nodiscard]] QString tlsModeMeaning(TlsMode mode);

} // namespace Chatelaine
