namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>What was typed, pressed, chosen or filled in.</summary>
internal sealed record InteractionDataPayload
{
    /// <summary>The command's name in its default language.</summary>
    public string? Name { get; init; }

    /// <summary>For commands: 1 typed, 2 on a user, 3 on a message.</summary>
    public int Type { get; init; }

    public IReadOnlyList<OptionPayload>? Options { get; init; }

    public ResolvedPayload? Resolved { get; init; }

    /// <summary>The message or user a menu command was chosen on.</summary>
    public string? TargetId { get; init; }

    /// <summary>For components: 2 button, 3 select.</summary>
    public int ComponentType { get; init; }

    public string? CustomId { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    public IReadOnlyList<ComponentPayload>? Components { get; init; }
}
