// SPDX-License-Identifier: MIT
// The bar that says what happened without stopping anybody: an error, a warning, a success.
//
// GUI thread. Hidden until it is shown; a new message replaces the old one.
#pragma once

#include "models/base/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Chatelaine {

class MarkLabel;

struct BannerAction
{
    QString text; // A verb: "Retry", "Undo". Empty = no button.
    std::function<void()> run;
};

class MessageBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageBanner(QWidget *parent = nullptr);

    // text: whole sentences, translated and safe to look at. details: folded away; empty = none.
    void showMessage(Kind kind, const QString &text, const QString &details = {},
                     const BannerAction &action = {});
    // Shows the message of the error with its detail folded. A cancelled one is not shown.
    void showError(const Error &error, const BannerAction &retry = {});
    void clear();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void foldDetails(bool isOpen);
    void fadeIn();

    Kind m_kind = Kind::Information;
    std::function<void()> m_run;
    MarkLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_fold;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
};

} // namespace Chatelaine
