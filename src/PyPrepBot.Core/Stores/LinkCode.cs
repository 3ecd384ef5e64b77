using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A code that proves on one platform who asked for it on another.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Group">The group it belongs to.</param>
/// <param name="By">Who was given it.</param>
/// <param name="ExpiresAt">Worth nothing from then on.</param>
public sealed record LinkCode(string Text, CodeKind Kind, GroupId Group, UserRef By, DateTimeOffset ExpiresAt)
{
    /// <summary>Who is using it, as <c>platform:id</c>.</summary>
    public string? TakenBy { get; init; }

    public bool IsUsedUp { get; init; }
}
