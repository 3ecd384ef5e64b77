using System.Security.Cryptography;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>An account and what stands in its place from now on, which is new each time and leads nowhere.</summary>
internal sealed record ErasedAccount(MemberId Account, MemberId Former)
{
    private const int MarkLength = 24;

    public string Platform => Account.Value.Split(':')[0];

    /// <summary>By which the platform knows the person.</summary>
    public string Id => Account.Value[(Account.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>In the list of a group's moderators.</summary>
    public string Moderator => $"{Platform}:user:{Id}";

    public static ErasedAccount Of(MemberId account) =>
        new(account, MemberId.Former(RandomNumberGenerator.GetHexString(MarkLength, lowercase: true)));

    /// <summary>Every way in which the account is written as part of a text.</summary>
    public IEnumerable<string> Spellings()
    {
        yield return Account.Value;
        yield return Moderator;
        if (Platform.Length > 0) yield return $"{char.ToUpperInvariant(Platform[0])}{Platform[1..]}:{Id}";

        // A short id may be a word like any other; what platforms give is long and has digits.
        if (Id.Length >= 8 && Id.Any(char.IsAsciiDigit)) yield return Id;
    }
}
