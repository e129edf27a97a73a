// SPDX-License-Identifier: MIT
// Reads grants on a second connection, in a thread of its own, while the first reads keys and
// users; the first takes a share too once it is done.
//
// The functions are for one thread, the job's. It never waits for longer than for a cancellation to
// be seen: the thread at the side owns all it uses, and is left alone with a server that does not
// answer it.
#pragma once

#include "models/store/grantreader.h"
#include "models/store/jobcontrol.h"

#include <memory>

namespace Chatelaine {

class SideReader final
{
public:
    // Dials. Nothing when there cannot be a second connection, or not soon.
    [[nodiscard]] static std::unique_ptr<SideReader> dial(JobControl &control);
    // Ends the thread at its next step.
    ~SideReader();
    Q_DISABLE_COPY_MOVE(SideReader)

    // Asks for the snapshot at the side, to be taken at the same time as our own.
    void beginSnapshot();
    // Waits until it is taken. False when it is not, or not soon: then the side is of no use.
    [[nodiscard]] bool waitForSnapshot();

    // REQUIRES: called before add().
    void setScopes(std::shared_ptr<const ScopeIdMap> scopes);
    // More keys whose grants are wanted.
    void add(IdRange keys);
    // Keys whose grants nobody reads yet: the caller does, on its own connection.
    [[nodiscard]] std::optional<IdRange> take();
    // There are no more keys.
    void close();
    // Waits for grants that the side has read; nothing when it has read all it took. connection is
    // kept awake meanwhile. REQUIRES: close() was called.
    [[nodiscard]] Result<std::optional<std::vector<GrantMasks>>> next(Connection &connection);
    // What is there by now, without waiting.
    [[nodiscard]] std::optional<std::vector<GrantMasks>> takeRead();

private:
    struct Shared;

    SideReader(JobControl &control, std::shared_ptr<Shared> shared);

    JobControl &m_control;
    std::shared_ptr<Shared> m_shared;
};

} // namespace Chatelaine
