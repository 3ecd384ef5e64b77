namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>An option of a command, or a subcommand.</summary>
internal sealed record CommandOptionBody(int Type, string Name, string Description)
{
    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MinValue { get; init; }

    public int? MaxValue { get; init; }

    public int? MaxLength { get; init; }

    public IReadOnlyList<int>? ChannelTypes { get; init; }

    public IReadOnlyList<ChoiceBody>? Choices { get; init; }

    public IReadOnlyList<CommandOptionBody>? Options { get; init; }
}
