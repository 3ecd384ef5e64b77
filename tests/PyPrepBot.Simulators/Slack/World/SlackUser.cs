namespace PyPrepBot.Simulators.Slack.World;

/// <summary>A person with an account in a workspace.</summary>
public sealed class SlackUser(string id, string name, SlackWorkspace workspace)
{
    public string Id { get; } = id;

    /// <summary>The old-fashioned user name.</summary>
    public string Name { get; } = name;

    public SlackWorkspace Workspace { get; } = workspace;

    /// <summary>May be empty; then the real name is shown.</summary>
    public string DisplayName { get; set; } = name;

    public string RealName { get; set; } = char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>An IANA zone; null where Slack knows none.</summary>
    public string? TimeZone { get; set; } = "Etc/UTC";

    public string Locale { get; set; } = "en-US";

    public bool IsAdmin { get; set; }

    public bool IsOwner { get; set; }

    public bool IsPrimaryOwner { get; set; }

    /// <summary>A guest.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>A guest of one channel.</summary>
    public bool IsUltraRestricted { get; set; }

    public bool IsDeactivated { get; set; }

    public string ShownName => DisplayName.Length > 0 ? DisplayName : RealName;
}
