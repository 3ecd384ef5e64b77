using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Who is behind an account.</summary>
internal static class Persons
{
    /// <summary>Different people among accounts: two linked ones are one.</summary>
    public static async Task<IReadOnlySet<MemberId>> DistinctAsync(
        this ILinkStore links, GroupId group, IEnumerable<MemberId> accounts, CancellationToken cancellation)
    {
        var persons = new HashSet<MemberId>();
        foreach (var account in accounts)
        {
            persons.Add(await links.MainAsync(group, account, cancellation));
        }

        return persons;
    }

    public static async Task<MemberId> MainAsync(
        this ILinkStore links, GroupId group, MemberId account, CancellationToken cancellation) =>
        await links.OfAsync(group, account, cancellation) is { } link ? link.Main : account;

    /// <summary>The account as its platform knows it; null for what no platform has.</summary>
    public static UserRef? UserOf(MemberId account) =>
        account.Value.Split(':', 2) is [var platform, { Length: > 0 } id]
        && Enum.TryParse<Platform>(platform, ignoreCase: true, out var known)
        && Enum.IsDefined(known)
            ? new UserRef(known, id, "")
            : null;
}
