// SPDX-License-Identifier: MIT
#include "ui/dialogs/certificatedialog.h"

#include "models/base/visibletext.h"
#include "ui/delegates/relativetime.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostVisibleCertificates = 4;
constexpr int BytesPerLine = 16; // Of a fingerprint, as two groups.

QString kindText(const Certificate &certificate)
{
    if (certificate.isSelfSigned && certificate.isAuthority)
        return CertificateDialog::tr("An authority at the top: it signed itself.");
    if (certificate.isSelfSigned)
        return CertificateDialog::tr("Signed by itself: no authority vouches for it.");
    if (certificate.isAuthority)
        return CertificateDialog::tr("An authority, signed by its issuer.");
    return CertificateDialog::tr("Signed by its issuer.");
}

// "AB:CD:… AB:CD:…" in groups that can be read out.
QString fingerprintLines(const QByteArray &digest)
{
    QStringList lines;
    for (qsizetype i = 0; i < digest.size(); i += BytesPerLine) {
        lines += QString(fingerprintText(digest.mid(i, BytesPerLine / 2)) % u"  "_s %
                         fingerprintText(digest.mid(i + BytesPerLine / 2, BytesPerLine / 2)));
    }
    return lines.join(u'\n');
}

QString namesText(const QStringList &names)
{
    return names.isEmpty() ? CertificateDialog::tr("none") : visibleText(names.join(u", "_s));
}

QString timeText(qint64 seconds)
{
    return seconds > 0 ? absoluteTime(seconds) : CertificateDialog::tr("not a date after 1970");
}

// Why nothing can be trusted here, and what to do instead.
QString adviceText(const TlsReport &report)
{
    switch (report.problem) {
    case TlsProblem::None:
        return CertificateDialog::tr("The certificate passes the checks of this profile. There is "
                                     "nothing to do.");
    case TlsProblem::Untrusted:
    case TlsProblem::SelfSigned:
        return CertificateDialog::tr(
            "The server did not send the certificate of its authority. Ask its administrator for "
            "that file and choose it as the authority of the profile.");
    case TlsProblem::NoTls:
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
    case TlsProblem::WrongName:
    case TlsProblem::WrongPurpose:
    case TlsProblem::Broken:
        return CertificateDialog::tr("Trusting it would not mend this: the administrator of the "
                                     "server has to.");
    }
    return {};
}

} // namespace

int trustableCertificate(const TlsReport &report)
{
    const bool isMendable =
        report.problem == TlsProblem::Untrusted || report.problem == TlsProblem::SelfSigned;
    if (!isMendable || report.chain.empty())
        return -1;
    // One in the middle is no end of a chain: trusting it would change nothing.
    const Certificate &last = report.chain.back();
    if (report.chain.size() > 1 && last.isAuthority && last.isSelfSigned)
        return int(report.chain.size()) - 1;
    return report.chain.front().isSelfSigned ? 0 : -1;
}

CertificateDialog::CertificateDialog(const TlsReport &report, const QString &host, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_trustable(trustableCertificate(report))
    , m_chain(new QListWidget)
{
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(tr("Certificate of %1").arg(visibleText(host)));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connect(m_chain, &QListWidget::currentRowChanged, this, &CertificateDialog::showCertificate);
    m_chain->setCurrentRow(std::max(m_trustable, 0));
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
}

void CertificateDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Group);
    layout->setSpacing(spacing(Space::Group));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(Space::Field));
    const bool isGood = m_report.problem == TlsProblem::None;
    head->addWidget(new MarkLabel(isGood ? Mark::Active : Mark::Danger), 0, Qt::AlignTop);
    QLabel *verdict = plainLabel(isGood ? adviceText(m_report) : m_report.message);
    verdict->setObjectName(u"verdict"_s);
    head->addWidget(verdict, 1);
    layout->addLayout(head);
    addChain(layout);
    addDetails(layout);
    layout->addStretch(1);
    addTrust(layout);
    addButtons(layout);
}

void CertificateDialog::addChain(QVBoxLayout *layout)
{
    m_chain->setObjectName(u"chain"_s);
    m_chain->setAccessibleName(tr("Certificates that the server sent, its own first"));
    m_chain->setUniformItemSizes(true);
    m_chain->setTextElideMode(Qt::ElideRight);
    m_chain->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Certificate &certificate : m_report.chain)
        m_chain->addItem(visibleText(certificate.subject));
    const int lines = std::min(m_chain->count(), MostVisibleCertificates);
    m_chain->setFixedHeight(lines * m_chain->sizeHintForRow(0) + 2 * m_chain->frameWidth());
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing(Space::Tight));
    QLabel *title = headingLabel(tr("What the server sent"));
    column->addWidget(title);
    column->addWidget(m_chain);
    layout->addLayout(column);
}

void CertificateDialog::addDetails(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(spacing(Space::Page));
    form->setVerticalSpacing(spacing(Space::Field));
    const auto addRow = [form](const QString &title, QLabel *&value, const QString &name) {
        value = value ? value : valueLabel();
        value->setObjectName(name);
        form->addRow(secondaryLabel(title), value);
    };
    m_details.fingerprint = fixedLabel();
    m_details.fingerprint->setWordWrap(false);
    addRow(tr("Subject"), m_details.subject, u"subject"_s);
    addRow(tr("Issuer"), m_details.issuer, u"issuer"_s);
    addRow(tr("Kind"), m_details.kind, u"kind"_s);
    addRow(tr("Made out to"), m_details.names, u"names"_s);
    addRow(tr("Valid from"), m_details.validFrom, u"validFrom"_s);
    addRow(tr("Valid until"), m_details.validUntil, u"validUntil"_s);
    addRow(tr("SHA-256"), m_details.fingerprint, u"fingerprint"_s);
    layout->addLayout(form);
}

void CertificateDialog::addTrust(QVBoxLayout *layout)
{
    if (m_trustable < 0) {
        if (m_report.problem != TlsProblem::None)
            layout->addWidget(plainLabel(adviceText(m_report)));
        return;
    }
    const Certificate &certificate = m_report.chain[size_t(m_trustable)];
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing(Space::Field));
    column->addWidget(headingLabel(tr("Trust it?")));
    column->addWidget(plainLabel(
        tr("Somebody on the way could have sent this instead of the server. Ask its administrator "
           "for the SHA-256 fingerprint of \u201c%1\u201d, by telephone or in person, and compare "
           "it. From then on this profile trusts that certificate and no other authority.")
            .arg(visibleText(certificate.subject))));
    m_compared = new QCheckBox(tr("I have &compared the fingerprint: it is the same"));
    m_compared->setObjectName(u"compared"_s);
    column->addWidget(m_compared);
    layout->addLayout(column);
}

void CertificateDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"closeCertificate"_s);
    close->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_compared) {
        const bool isAuthority = m_report.chain[size_t(m_trustable)].isAuthority;
        m_trust = buttons->addButton(isAuthority ? tr("&Trust this authority for this profile")
                                                 : tr("&Trust this certificate for this profile"),
                                     QDialogButtonBox::ActionRole);
        m_trust->setObjectName(u"trust"_s);
        m_trust->setAutoDefault(false);
        m_trust->setEnabled(false);
        connect(m_compared, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
        connect(m_trust, &QPushButton::clicked, this, &CertificateDialog::trust);
    }
    layout->addWidget(buttons);
    close->setDefault(true);
    close->setFocus();
}

void CertificateDialog::showCertificate(int index)
{
    if (index < 0)
        return;
    const Certificate &certificate = m_report.chain[size_t(index)];
    m_details.subject->setText(visibleText(certificate.subject));
    m_details.issuer->setText(visibleText(certificate.issuer));
    m_details.kind->setText(kindText(certificate));
    m_details.names->setText(namesText(certificate.names));
    m_details.validFrom->setText(timeText(certificate.validFrom));
    m_details.validUntil->setText(timeText(certificate.validUntil));
    m_details.fingerprint->setText(fingerprintLines(certificate.sha256));
}

void CertificateDialog::trust()
{
    const Certificate certificate = m_report.chain[size_t(m_trustable)];
    accept();
    Q_EMIT trusted(certificate);
}

} // namespace Chatelaine
