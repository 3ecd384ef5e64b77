using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Says that somebody was erased, and not who.</summary>
/// <param name="Id">Made by chance.</param>
public sealed record ErasureReceipt(string Id, DateTimeOffset At)
{
    /// <summary>The accounts that are gone by this very call; kept nowhere.</summary>
    public IReadOnlyList<(GroupId Group, MemberId Account)> Accounts { get; init; } = [];
}
