using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Stores;

/// <summary>Codes that somebody was given on one platform to type on another. They survive a restart and are used once.</summary>
public interface ICodeStore
{
    /// <summary>Keeps a new code and lets go of those long expired; false when the text is taken.</summary>
    Task<bool> AddAsync(LinkCode code, CancellationToken cancellation);

    Task<LinkCode?> FindAsync(string text, CancellationToken cancellation);

    /// <summary>
    /// Makes a code somebody's, so that of two who use it at once the first one wins; the same person may come again after a crash.
    /// </summary>
    /// <returns>Whether it is theirs now; false also when it is used up, expired or unknown.</returns>
    Task<bool> TakeAsync(string text, UserRef by, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Marks a code as used up.</summary>
    Task UseUpAsync(string text, CancellationToken cancellation);
}
