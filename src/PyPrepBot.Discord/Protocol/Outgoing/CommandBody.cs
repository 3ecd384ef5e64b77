namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A command as it is registered.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#application-command-object</remarks>
internal sealed record CommandBody(string Name, int Type)
{
    /// <summary>None for commands of a message's menu.</summary>
    public string? Description { get; init; }

    public IReadOnlyList<CommandOptionBody>? Options { get; init; }

    /// <summary>Who sees it unless a server's admins say otherwise, as decimal bits.</summary>
    public string? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<int> Contexts { get; init; } = [0];

    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0];
}
