// SPDX-License-Identifier: MIT
// Paste or drop anything: whose tokens are in it, and an end to them.
//
// GUI thread. Shows and asks; commands do the work.
#pragma once

#include "models/base/error.h"
#include "models/domain/leakreport.h"
#include "ui/commands/commandcontext.h"

#include <QWidget>

#include <memory>

class QLayout;
class QMimeData;

namespace Chatelaine {

class ActionRegistry;

class LeaksPage final : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the page.
    LeaksPage(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);
    ~LeaksPage() override;

    // Searches these, as if they had been dropped here.
    void search(LeakSources sources);
    // The keys selected in the table of findings, or all that were found by a whole token when none
    // is; for the commands.
    [[nodiscard]] KeySelection selection() const;
    // Tells the actions what is selected here: Need::Keys, ActiveKeys, DisabledKeys. Called when
    // this page comes to the front; the page calls it itself when that changes.
    void announceNeeds();

Q_SIGNALS:
    // The person wants to see the card of this key.
    void cardAsked(Chatelaine::KeyId key);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QLayout *buildTop();
    [[nodiscard]] QWidget *buildEmptyPage();
    [[nodiscard]] QWidget *buildProgressPage();
    void connectParts();
    void paste();
    void chooseFiles();
    void chooseFolder();
    void searchIn(const QMimeData *data);
    void cancel();
    void finish();
    void showProgress(int percent);
    void showError(const Error &error);
    void announceIfInFront();

    struct Parts;
    Session &m_session;
    ActionRegistry &m_actions;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine
