namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>A person, with as much as the bot uses of what Slack tells.</summary>
/// <remarks>https://docs.slack.dev/reference/objects/user-object</remarks>
internal sealed record UserFacts
{
    public string? Name { get; init; }

    public string? RealName { get; init; }

    public bool Deleted { get; init; }

    public bool IsAdmin { get; init; }

    public bool IsOwner { get; init; }

    public bool IsPrimaryOwner { get; init; }

    public bool IsRestricted { get; init; }

    public bool IsUltraRestricted { get; init; }

    public bool IsStranger { get; init; }

    public ProfileFacts? Profile { get; init; }
}
