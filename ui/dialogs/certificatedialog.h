// SPDX-License-Identifier: MIT
// The certificate that a server showed, in words; and whether to trust it.
//
// GUI thread. Decides and stores nothing: trusted() says what a person agreed to.
#pragma once

#include "models/network/tlsprobe.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Chatelaine {

// The one of the chain that can be trusted so that the server is: the authority at its end, or the
// server's own when it signed itself. -1 when there is none, or when trust mends nothing.
[[nodiscard]] int trustableCertificate(const TlsReport &report);

class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    // Deletes itself when it is closed. REQUIRES: report.chain is not empty.
    CertificateDialog(const TlsReport &report, const QString &host, QWidget *parent = nullptr);

Q_SIGNALS:
    void trusted(const Chatelaine::Certificate &certificate);

private:
    void buildLayout();
    void addChain(QVBoxLayout *layout);
    void addDetails(QVBoxLayout *layout);
    void addTrust(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void showCertificate(int index);
    void trust();

    TlsReport m_report;
    int m_trustable; // Index in the chain; -1 = none.
    QListWidget *m_chain;
    struct Details
    {
        QLabel *subject = nullptr;
        QLabel *issuer = nullptr;
        QLabel *kind = nullptr;
        QLabel *names = nullptr;
        QLabel *validFrom = nullptr;
        QLabel *validUntil = nullptr;
        QLabel *fingerprint = nullptr;
    };
    Details m_details;               // Of the certificate that is selected in the chain.
    QCheckBox *m_compared = nullptr; // Null = nothing can be trusted.
    QPushButton *m_trust = nullptr;  // The same.
};

} // namespace Chatelaine
