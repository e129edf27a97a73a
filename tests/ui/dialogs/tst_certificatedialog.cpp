// SPDX-License-Identifier: MIT
#include "ui/dialogs/certificatedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

enum Kind { Server, SelfSigned, Authority, Intermediate };

Certificate certificateOf(const QString &subject, Kind kind)
{
    Certificate certificate;
    certificate.subject = subject;
    const bool isSelfSigned = kind == SelfSigned || kind == Authority;
    certificate.issuer = isSelfSigned ? subject : u"Example CA"_s;
    certificate.names = {subject, u"192.0.2.7"_s};
    certificate.validFrom = 1'700'000'000;
    certificate.validUntil = 1'800'000'000;
    certificate.sha256 = QByteArray(31, '\x01') + '\xab';
    certificate.pem = subject.toUtf8();
    certificate.isSelfSigned = isSelfSigned;
    certificate.isAuthority = kind == Authority || kind == Intermediate;
    return certificate;
}

TlsReport reportOf(TlsProblem problem, const std::vector<Certificate> &chain)
{
    TlsReport report;
    report.problem = problem;
    report.message = problem == TlsProblem::None ? QString() : u"It is not trusted."_s;
    report.chain = chain;
    return report;
}

TlsReport selfSigned()
{
    return reportOf(TlsProblem::SelfSigned, {certificateOf(u"db.example.org"_s, SelfSigned)});
}

QString textOf(const QDialog &dialog, const QString &label)
{
    return dialog.findChild<QLabel *>(label)->text();
}

} // namespace

Q_DECLARE_METATYPE(Chatelaine::TlsReport)

class tst_CertificateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCertificateIs();
    void showsTheSelectedOneOfTheChain();
    void knowsWhatCanBeTrusted_data();
    void knowsWhatCanBeTrusted();
    void trustsOnlyAfterTheTickAndNeverByDefault();
    void returnClosesWithoutTrusting();
    void keepsNamesFromCertificatesVisible();
};

void tst_CertificateDialog::saysWhatTheCertificateIs()
{
    CertificateDialog dialog(selfSigned(), u"db.example.org"_s);
    QCOMPARE(textOf(dialog, u"verdict"_s), u"It is not trusted."_s);
    QCOMPARE(textOf(dialog, u"subject"_s), u"db.example.org"_s);
    QCOMPARE(textOf(dialog, u"issuer"_s), u"db.example.org"_s);
    QVERIFY(textOf(dialog, u"kind"_s).contains(u"itself"_s));
    QCOMPARE(textOf(dialog, u"names"_s), u"db.example.org, 192.0.2.7"_s);
    QVERIFY(textOf(dialog, u"validFrom"_s).contains(u"2023"_s));
    QVERIFY(textOf(dialog, u"validUntil"_s).contains(u"2027"_s));
    const QString fingerprint = textOf(dialog, u"fingerprint"_s);
    QVERIFY(fingerprint.startsWith(u"01:01:01:01:01:01:01:01  01"_s));
    QVERIFY(fingerprint.endsWith(u"01:AB"_s));
    QCOMPARE(fingerprint.count(u'\n'), 1);
}

void tst_CertificateDialog::showsTheSelectedOneOfTheChain()
{
    CertificateDialog dialog(
        reportOf(TlsProblem::Untrusted, {certificateOf(u"db.example.org"_s, Server),
                                         certificateOf(u"Example CA"_s, Authority)}),
        u"db.example.org"_s);
    auto *chain = dialog.findChild<QListWidget *>(u"chain"_s);
    QCOMPARE(chain->count(), 2);
    QCOMPARE(chain->currentRow(), 1); // The one to be trusted, and so to be compared.
    QCOMPARE(textOf(dialog, u"subject"_s), u"Example CA"_s);
    chain->setCurrentRow(0);
    QCOMPARE(textOf(dialog, u"subject"_s), u"db.example.org"_s);
}

void tst_CertificateDialog::knowsWhatCanBeTrusted_data()
{
    QTest::addColumn<TlsReport>("report");
    QTest::addColumn<int>("index");
    const Certificate server = certificateOf(u"db"_s, Server);
    const Certificate own = certificateOf(u"db"_s, SelfSigned);
    const Certificate authority = certificateOf(u"CA"_s, Authority);
    QTest::newRow("signed by itself") << reportOf(TlsProblem::SelfSigned, {own}) << 0;
    QTest::newRow("the authority was sent")
        << reportOf(TlsProblem::Untrusted, {server, authority}) << 1;
    // Trusting one in the middle would change nothing.
    QTest::newRow("only one in the middle was sent")
        << reportOf(TlsProblem::Untrusted, {server, certificateOf(u"CA 2"_s, Intermediate)}) << -1;
    QTest::newRow("the authority was not sent") << reportOf(TlsProblem::Untrusted, {server}) << -1;
    QTest::newRow("nothing wrong") << reportOf(TlsProblem::None, {own}) << -1;
    QTest::newRow("expired") << reportOf(TlsProblem::Expired, {own}) << -1;
    QTest::newRow("another name") << reportOf(TlsProblem::WrongName, {server, authority}) << -1;
    QTest::newRow("nothing sent") << reportOf(TlsProblem::SelfSigned, {}) << -1;
}

void tst_CertificateDialog::knowsWhatCanBeTrusted()
{
    QFETCH(TlsReport, report);
    QFETCH(int, index);
    QCOMPARE(trustableCertificate(report), index);
    if (report.chain.empty())
        return;
    const CertificateDialog dialog(report, u"db"_s);
    QCOMPARE(dialog.findChild<QPushButton *>(u"trust"_s) != nullptr, index >= 0);
    QCOMPARE(dialog.findChild<QCheckBox *>(u"compared"_s) != nullptr, index >= 0);
}

void tst_CertificateDialog::trustsOnlyAfterTheTickAndNeverByDefault()
{
    CertificateDialog dialog(selfSigned(), u"db.example.org"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QByteArray pem;
    connect(&dialog, &CertificateDialog::trusted, this,
            [&pem](const Certificate &certificate) { pem = certificate.pem; });
    auto *trust = dialog.findChild<QPushButton *>(u"trust"_s);
    QVERIFY(!trust->isEnabled());
    QVERIFY(!trust->isDefault() && !trust->autoDefault());
    dialog.findChild<QCheckBox *>(u"compared"_s)->click();
    QVERIFY(trust->isEnabled());
    QVERIFY(!trust->isDefault());
    trust->click();
    QCOMPARE(pem, "db.example.org");
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void tst_CertificateDialog::returnClosesWithoutTrusting()
{
    CertificateDialog dialog(selfSigned(), u"db.example.org"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QSignalSpy trusted(&dialog, &CertificateDialog::trusted);
    auto *tick = dialog.findChild<QCheckBox *>(u"compared"_s);
    tick->setFocus();
    tick->click();
    QTest::keyClick(tick, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(trusted.size(), 0);
}

void tst_CertificateDialog::keepsNamesFromCertificatesVisible()
{
    const CertificateDialog dialog(
        reportOf(TlsProblem::SelfSigned, {certificateOf(u"<b>a\u202eb</b>"_s, SelfSigned)}),
        u"db"_s);
    QCOMPARE(textOf(dialog, u"subject"_s), u"<b>a[U+202E]b</b>"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"subject"_s)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_CertificateDialog)
#include "tst_certificatedialog.moc"
