// SPDX-License-Identifier: MIT
// A value or an Error. Names as in std::expected, so that it can be dropped at C++23.
//
//     CHATELAINE_TRY(const auto rows, query.run(...)); // returns the Error to the caller
//     CHATELAINE_CHECK(transaction.commit());          // the same for Result<void>
#pragma once

#include "models/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace Chatelaine {

template<typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): "return value;" is the point.
    template<typename U = T>
    requires(std::is_convertible_v<U, T> && !std::is_same_v<std::decay_t<U>, Error>)
        Result(U &&value)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    // REQUIRES: has_value().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    // REQUIRES: !has_value().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }

    // REQUIRES: !has_value().
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace Chatelaine

#define CHATELAINE_CONCAT_(a, b) a##b
#define CHATELAINE_CONCAT(a, b) CHATELAINE_CONCAT_(a, b)
#define CHATELAINE_TRY_(name, declaration, expression) \
    auto name = (expression); \
    if (!name) \
        return name.error(); \
    declaration = *std::move(name)
#define CHATELAINE_TRY(declaration, ...) \
    CHATELAINE_TRY_(CHATELAINE_CONCAT(triedResult, __COUNTER__), declaration, (__VA_ARGS__))
#define CHATELAINE_CHECK(...) \
    do { \
        if (auto checkedResult = (__VA_ARGS__); !checkedResult) \
            return checkedResult.error(); \
    } while (false)
