namespace PyPrepBot.Simulators.Slack.World;

/// <summary>A workspace, by itself or in an organisation.</summary>
public sealed class SlackWorkspace(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Domain { get; } = name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>The organisation it belongs to.</summary>
    public string? EnterpriseId { get; init; }

    public string? EnterpriseName { get; init; }

    /// <summary>The members of its user groups, by the id of the group.</summary>
    public Dictionary<string, IReadOnlyList<SlackUser>> UserGroups { get; } = [];

    internal List<SlackUser> Members { get; } = [];
}
