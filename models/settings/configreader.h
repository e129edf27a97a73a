// SPDX-License-Identifier: MIT
// What a config.php of XenForo assigns to $config['db'].
//
// Pure: any thread. Wipes what it read.
#pragma once

#include "models/settings/phptokens.h"

#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace Chatelaine {

enum class ConfigMember { Host, Port, User, Password, Database, Socket };

// "$config['db']['host']": for errors.
[[nodiscard]] QString phpName(ConfigMember member);

class ConfigReader final
{
public:
    explicit ConfigReader(std::vector<PhpToken> tokens)
        : m_tokens(std::move(tokens))
    {}
    ~ConfigReader();
    Q_DISABLE_COPY_MOVE(ConfigReader)

    // Follows the file from its top to its end. Fails with Invalid where only running it would
    // tell.
    Result<void> read();
    // Empty when it is not set.
    [[nodiscard]] const QByteArray &value(ConfigMember member) const
    {
        return m_values[size_t(member)];
    }
    QByteArray takePassword()
    {
        return std::exchange(m_values[size_t(ConfigMember::Password)], {});
    }

private:
    using Kind = PhpToken::Kind;

    [[nodiscard]] const PhpToken &token(size_t offset = 0) const;
    [[nodiscard]] bool isAtKey(const char *key = nullptr) const;
    [[nodiscard]] bool isAtWord(const char *word) const;
    [[nodiscard]] bool isAtAssignment() const;
    [[nodiscard]] bool isAtStatement() const;
    Result<void> readToken();
    Result<void> readConfig();
    Result<void> readMember(const QByteArray &name, bool isStatement);
    Result<void> readArray();
    Result<void> readEntry(char end);
    bool readValue(ConfigMember member);
    void skipEntry(char end);
    void forget();

    std::vector<PhpToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0; // Braces that are open.
    std::array<QByteArray, 6> m_values;
};

} // namespace Chatelaine
