// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyring.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

const QString Service = u"vigie"_s;

/// QtKeychain's own words are "Unknown error" when there is no keyring at all, so these are ours.
QString reason(QKeychain::Error error, const QString &name)
{
    switch (error) {
    case QKeychain::EntryNotFound: // also what a keyring says that stays locked
        return u"the keyring shows no entry \"%1\"; unlock it, or store the entry with: %2"_s.arg(
            name, keyringStoreCommand(name));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return u"the keyring did not give out the entry \"%1\"; unlock the keyring and allow it"_s.arg(name);
    default:
        return u"no keyring answers for the entry \"%1\"; start one such as gnome-keyring or KWallet, or let "
               u"the "
               "profile name a command or an environment variable"_s.arg(name);
    }
}

base::Error failure(const QString &detail)
{
    return {.kind = base::Error::Kind::Unauthorized, .detail = detail};
}

/// What waits for one job. A job that began is never deleted early: QtKeychain answers into it. It deletes
/// itself.
template <typename T> struct Wait {
    base::Completer<T> completer;
    QTimer patience;
    bool over = false;

    void finish(base::Result<T> result)
    {
        if (!std::exchange(over, true))
            completer.finish(std::move(result));
    }
};

template <typename T, typename Answer>
base::Pending<T> await(QKeychain::Job *job, QObject *context, base::Milliseconds patience, Answer answer)
{
    const auto wait = std::make_shared<Wait<T>>();
    auto pending = wait->completer.pending(wait);
    const std::weak_ptr<Wait<T>> weak = wait;
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [weak, answer](QKeychain::Job *done) {
        const auto still = weak.lock();
        if (!still)
            return;
        still->patience.stop();
        if (done->error() == QKeychain::NoError)
            still->finish(answer(done));
        else
            still->finish(std::unexpected(failure(reason(done->error(), done->key()))));
    });
    QObject::connect(&wait->patience, &QTimer::timeout, context, [weak, name = job->key()] {
        if (const auto still = weak.lock())
            still->finish(std::unexpected(failure(
                u"the keyring did not answer for the entry \"%1\" in time; unlock it, then try again"_s.arg(
                    name))));
    });
    wait->patience.setSingleShot(true);
    wait->patience.start(patience);
    job->start();
    return pending;
}

} // namespace

base::Pending<base::Secret> readFromKeyring(const QString &name, QObject *context,
                                            base::Milliseconds patience)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(name);
    return await<base::Secret>(
        job, context, patience, [job, name](QKeychain::Job *) -> base::Result<base::Secret> {
            if (job->binaryData().isEmpty())
                return std::unexpected(failure(reason(QKeychain::EntryNotFound, name)));
            return base::Secret(job->binaryData());
        });
}

base::Pending<std::monostate> writeToKeyring(const QString &name, const base::Secret &secret,
                                             QObject *context, base::Milliseconds patience)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(name);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    return await<std::monostate>(
        job, context, patience,
        [](QKeychain::Job *) -> base::Result<std::monostate> { return std::monostate(); });
}

QString keyringStoreCommand(const QString &name)
{
    return u"secret-tool store --label=\"Vigie %1\" server %2 user %1 type plaintext"_s.arg(name, Service);
}

} // namespace settings
