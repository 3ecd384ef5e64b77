namespace PyPrepBot.Core.Groups;

/// <summary>What a member decided about themselves in a group, and what moderators decided about them.</summary>
public sealed record MemberSettings(GroupId Group, MemberId Member)
{
    public const int LongestNickname = 32;

    public const int LongestTeam = 32;

    public BoardVisibility Board { get; init; }

    /// <summary>Kept also while it is not shown.</summary>
    public string? Nickname { get; init; }

    /// <summary>The team they are in; who is in none has no name of one here.</summary>
    public string? Team { get; init; }

    /// <summary>A moderator takes no suggested questions from them.</summary>
    public bool SuggestionsMuted { get; init; }

    /// <summary>A moderator takes no reports from them.</summary>
    public bool ReportsMuted { get; init; }

    /// <summary>A moderator took them off the boards.</summary>
    public bool OffBoards { get; init; }

    public bool IsListed => Board != BoardVisibility.Hidden && !OffBoards;

    /// <summary>What they are called in the place of the platform's name; null when by that.</summary>
    public string? ShownName => Board == BoardVisibility.Nickname ? Nickname : null;
}
