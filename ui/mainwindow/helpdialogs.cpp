// SPDX-License-Identifier: MIT
#include "ui/mainwindow/helpdialogs.h"

#include "models/session/diagnosisrun.h"
#include "models/session/session.h"
#include "ui/dialogs/diagnosisdialog.h"
#include "ui/dialogs/grantsdialog.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Session *session) { return session && session->state() == Session::State::Open; }

} // namespace

void openGrants(const Session *session, QWidget *window)
{
    GrantScriptNames names;
    if (isOpen(session) && session->url().dialect == Dialect::MySql) {
        names.database = session->url().database;
        names.prefix = session->info().prefix;
        names.mySql8 = session->info().server.startsWith("MySQL"_L1);
    }
    auto *dialog = new GrantsDialog(names, window);
    dialog->open();
}

void openDiagnosis(const Session *session, QWidget *window)
{
    std::optional<Result<StoreInfo>> database;
    if (isOpen(session))
        database = session->info();
    auto *dialog = new DiagnosisDialog(diagnose(systemSecretStore(), database), window);
    dialog->open();
}

} // namespace Chatelaine
